package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.agency.Agency;
import org.gongkai.check.document.DirectoryChecks;
import org.gongkai.check.document.DirectoryDocuments;
import org.gongkai.check.document.DirectoryFacts;
import org.gongkai.directory.Area;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.EmptyBox;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks standard directories, and what several of them say of the same items. */
@Command(
        name = "directory",
        description = {
            "Checks standard directories of primary-level government openness",
            "(基层政务公开标准目录): what holds of each, and what several say of the same items."
        })
final class DirectoryCommand implements Callable<Integer> {

    private static final DocumentName NAME =
            new DocumentName("directory", "directories", Text.of("各目录汇总核对", "checks of all directories"));

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "directories, several on one page or a sheet each: ${bundle:documents}; or folders of them",
                "(标准目录文件，或其文件夹：${bundle:documents.zh}；一个文件可含多个目录)"
            })
    private List<String> files = List.of();

    @Option(
            names = "--area",
            paramLabel = "NAME",
            description = {
                "the area, where the title, the sheet and the file do not name it or name another",
                "(领域，如“就业”；标题、工作表和文件名没有写明或写错时给出)"
            })
    private @Nullable Area area;

    @Option(
            names = "--keeper",
            paramLabel = "NAME",
            description = {"likewise the agency that keeps the directories", "(编制目录的机关)"})
    private @Nullable Agency keeper;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = {
                "the level whose directories they are: ${COMPLETION-CANDIDATES}, in small letters too",
                "(公开层级)"
            })
    private @Nullable DisclosureLevel level;

    @Option(
            names = "--empty-box",
            paramLabel = "optional|not-offered",
            description = {
                "what an empty box before a channel means where no legend tells: that it may be used, or that it is not",
                "(没有图例时，渠道前空框的含义：可选，或不采用)"
            })
    private @Nullable EmptyBox emptyBox;

    @Option(
            names = "--coverage",
            description = {
                "also check that there are the directories of a county, and of each township those that most have",
                "(同时核对县级各领域、各乡镇多数都有的领域是否齐全)"
            })
    private boolean coverage;

    @Mixin
    private final CheckOptions options;

    DirectoryCommand(Streams streams) {
        options = new CheckOptions(streams);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        DirectoryFacts told = new DirectoryFacts(
                Optional.ofNullable(area),
                Optional.ofNullable(keeper),
                Optional.ofNullable(level),
                Optional.ofNullable(emptyBox));
        return DocumentRun.of(
                NAME,
                files,
                new DirectoryDocuments(told),
                excused -> coverage
                        ? DirectoryChecks.withCoverage(excused, options.asOf())
                        : DirectoryChecks.of(excused, options.asOf()),
                options);
    }
}
