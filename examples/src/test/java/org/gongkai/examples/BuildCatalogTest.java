package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.documents.Documents;
import org.gongkai.page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCatalogTest {

    @TempDir
    private Path folder;

    @Test
    void theCatalogIsFoldedCheckedAndCompared() throws IOException {
        Path page = folder.resolve("catalog.html");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = BuildCatalog.run(
                new String[] {"--html", page.toString()},
                new PrintStream(bytes, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8);

        assertThat(status).isEqualTo(1);
        assertThat(printed)
                .contains(
                        ": 45 items from 5 directories, 1 in conflict",
                        "  就业: 15 items (某县人民政府 15, 某镇人民政府 15)",
                        "since last year: 4 added, 0 removed, 2 changed")
                .contains("  + 就业 / 就业援助 / 就业困难人员认定", "  ~ 就业 / 公共就业服务专项活动 / 专项活动, timeLimit: 活动开始5日内")
                .contains("basic catalog: ", "directory.coverage: 国土空间规划", "directory.coverage: and 19 more")
                .contains("directory.conflicts: ", "某镇人民政府 “信息形成之日起15个工作日内”")
                .doesNotContain("directory.township-agency: ", "directory.duplicates: ");
        assertThat(Files.readString(page)).contains("<caption>重大建设项目领域基层政务公开标准目录</caption>");
    }

    @Test
    void thePageIsReadBackAsTheSameItems() throws IOException {
        BasicCatalog catalog =
                BasicCatalog.fold(Agency.of("某县人民政府"), LocalDate.of(2020, 12, 31), BuildCatalog.directories(2020));
        Path page = folder.resolve("catalog.html");
        BuildCatalog.run(
                new String[] {"--html", page.toString()},
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));

        int table = 0;
        for (Area area : catalog.areas()) {
            Block.Table block = Documents.read(page).page().tables().get(table);
            StandardDirectory read = DirectoryReader.of(area, catalog.keeper())
                    .read(block.grid())
                    .directory()
                    .orElseThrow();
            assertThat(read.items().stream().map(item -> item.name() + item.contents() + item.timeLimit()))
                    .isEqualTo(catalog.directory(area).items().stream()
                            .map(item -> item.name() + item.contents() + item.timeLimit())
                            .toList());
            table++;
        }
        assertThat(table).isEqualTo(3);
    }

    @Test
    void thereAreAtLeastSixtyItemsOfThreeAreas() throws IOException {
        assertThat(BuildCatalog.directories(2020).stream()
                        .mapToInt(directory -> directory.items().size())
                        .sum())
                .isGreaterThanOrEqualTo(60);
        assertThat(BuildCatalog.directories(2020).stream()
                        .map(StandardDirectory::area)
                        .distinct())
                .hasSize(3);
    }
}
