package org.gongkai.examples.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.page.Grid;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.DirectoryRules;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A directory of five thousand items with merged cells: read, checked, rendered; beside jsoup's parse of the same page. */
@State(Scope.Benchmark)
public class DirectoryBenchmark {

    private static final int ITEMS = 5_000;
    private static final Agency COUNTY = Agency.of("某县人民政府");

    private final StandardDirectory directory = directory(ITEMS);
    private final Grid grid = DirectoryRenderer.grid(directory);
    private final String html = DirectoryRenderer.html(directory);
    private final DirectoryReader reader = DirectoryReader.of(Area.EMPLOYMENT, COUNTY);
    private final Validator<StandardDirectory> validator = Validator.of(DirectoryRules.ruleSet(2020));

    @Benchmark
    public int htmlParserAlone() {
        return Jsoup.parse(html).select("td, th").size();
    }

    @Benchmark
    public DirectoryReading gongkaiReads() {
        return reader.read(grid);
    }

    @Benchmark
    public ValidationResult gongkaiChecks() {
        return validator.validate(directory);
    }

    @Benchmark
    public String gongkaiRenders() {
        return DirectoryRenderer.html(directory);
    }

    static StandardDirectory directory(int items) {
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .addAllItems(IntStream.range(0, items)
                        .mapToObj(DirectoryBenchmark::item)
                        .toList())
                .build();
    }

    private static DirectoryItem item(int number) {
        return DirectoryItem.builder()
                .number(Integer.toString(number + 1))
                .levelOneItem("一级事项" + number / 10)
                .levelTwoItem("二级事项" + number)
                .addAllContents(List.of("政策文件名称", "文号", "正文"))
                .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》第二十条"))
                .timeLimit(TimeLimit.parse("信息形成或者变更之日起20个工作日内"))
                .responsibleAgency("县人力资源和社会保障局")
                .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE))
                .addChannels(Channel.of(ChannelKind.SERVICE_CENTRE))
                .addAudiences(AudienceKind.PUBLIC)
                .addModes(DisclosureMode.PROACTIVE)
                .addLevels(DisclosureLevel.COUNTY)
                .build();
    }
}
