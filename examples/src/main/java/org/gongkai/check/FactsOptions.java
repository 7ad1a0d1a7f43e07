package org.gongkai.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.input.FactsTable;
import org.gongkai.check.input.ReportFacts;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.report.ReportScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user says of reports because the documents do not. */
final class FactsOptions {

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = {
                "the agency that reports, where a page does not name it or names another",
                "(页面没有写明或写错的机关名称；另行给出的为准)"
            })
    private @Nullable String agency;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {"likewise the year reported on", "(报告年度)"})
    private @Nullable Integer year;

    @Option(
            names = "--scope",
            paramLabel = "own|summary",
            description = {
                "whose figures a report gives: those of the agency alone, or those of its units as well",
                "(统计范围：本级或汇总)"
            })
    private @Nullable ReportScope scope;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = {"the day of publication, such as 2024-01-20", "(公布日期)"})
    private @Nullable LocalDate published;

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = {
                "the same of many files: a table in UTF-8 between tabs or commas, its first line"
                        + " file,agency,year,scope,published; what it leaves blank the options above tell",
                "(多个文件的上述内容：每行一个文件的表格)"
            })
    private @Nullable Path about;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** {@return the table of what is told of many files, if there is one} */
    Optional<Path> file() {
        return Optional.ofNullable(about);
    }

    /** The sources with what the options, and before these the table, tell of them. */
    List<ReportSource> told(List<ReportSource> sources, RunOutput output) {
        ReportFacts ofAll = told();
        if (about == null) {
            return sources.stream().map(source -> source.told(ofAll)).toList();
        }
        FailedLines bad = new FailedLines(about.toString(), output::fail);
        try {
            FactsTable table = FactsTable.read(about, bad::add);
            table.withoutSource(sources).forEach(bad::add);
            return sources.stream()
                    .map(source -> source.told(table.of(source.name()).or(ofAll)))
                    .toList();
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return sources.stream().map(source -> source.told(ofAll)).toList();
        } finally {
            bad.end();
        }
    }

    private ReportFacts told() {
        try {
            return new ReportFacts(
                    Optional.ofNullable(agency),
                    year == null ? OptionalInt.empty() : OptionalInt.of(year),
                    Optional.ofNullable(scope),
                    Optional.ofNullable(published));
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(command.commandLine(), String.valueOf(impossible.getMessage()));
        }
    }
}
