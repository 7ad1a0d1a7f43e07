package org.gongkai.check.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;

/** Where a report is read from: a file, or the report that comes with the examples. */
public final class ReportSource {

    private static final String BUNDLED = "tancheng-2020.json";

    /** Where there is no saying, a report is JSON. */
    private static final Set<FileKind> KINDS =
            Set.of(FileKind.TEXT, FileKind.HTML, FileKind.WORD, FileKind.EXCEL, FileKind.JSON);

    /** Kinds in which reports are published too, and whose bytes would only be said to be no JSON. */
    private static final Pattern OTHER_KINDS = Pattern.compile("\\.(?i:docm?|wps|et|xls|pdf|ofd|rtf|odt|mht)$");

    /** Far more than a report takes; so much of the smallest values still fits into little memory. */
    private static final int LARGEST_JSON = 2 * 1024 * 1024;

    private final InputSource input;
    private final ReportFacts told;

    private ReportSource(InputSource input, ReportFacts told) {
        this.input = input;
        this.told = told;
    }

    /**
     * {@return a report that is read from somewhere}
     *
     * @param input from where, not null
     */
    public static ReportSource of(InputSource input) {
        return new ReportSource(input, ReportFacts.NONE);
    }

    /**
     * {@return the inputs that words of a command line name}
     *
     * @param names files and directories, not null
     */
    public static InputFiles inputs(List<String> names) {
        return InputFiles.of(names, KINDS, Text.of("文件夹里没有年度报告", "no report in this directory"));
    }

    /** {@return the report of Tancheng County for 2020, which comes with the command} */
    public static ReportSource bundled() {
        return of(new InputSource(
                BUNDLED,
                Optional.empty(),
                () -> Objects.requireNonNull(ReportSource.class.getResourceAsStream(BUNDLED), BUNDLED)));
    }

    /**
     * {@return the same source, of whose report something is told}
     *
     * @param facts what is told, which wins over what is read; not null
     */
    public ReportSource told(ReportFacts facts) {
        return new ReportSource(input, facts);
    }

    /** {@return the name of the source, by which results and failures are told} */
    public String name() {
        return input.name();
    }

    /** {@return the file that is read, if it is one} */
    public Optional<Path> file() {
        return input.file();
    }

    /**
     * A report, the name of where it was read from, and what was noticed when it was read.
     *
     * @param source the name of where it was read from, not null
     * @param report the report, not null
     * @param notices what was noticed, not null
     */
    public record Read(String source, AnnualReport report, List<Notice> notices) {}

    /**
     * {@return the report}
     *
     * @throws UnreadableInputException if there is no report or it cannot be read, whatever the failure is
     */
    public Read read() throws UnreadableInputException {
        if (OTHER_KINDS.matcher(name()).find()) {
            throw new UnreadableInputException(
                    name(),
                    List.of(Text.of(
                            "不支持这种文件，请另存为 .docx、.xlsx、.html 或 .txt",
                            "not a kind of file that is read: save it as .docx, .xlsx, .html or .txt")));
        }
        Optional<FileKind> kind = FileKind.of(name(), ReportFile.KINDS);
        try {
            byte[] bytes = input.read(kind.map(FileKind::largest).orElse(LARGEST_JSON));
            return kind.isPresent()
                    ? read(ReportFile.read(kind.get(), bytes, told.reader()))
                    : told.in(name(), DisclosureJson.read(bytes, AnnualReport.class));
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name(), failure);
        }
    }

    private Read read(FormReading reading) throws UnreadableInputException {
        if (reading.report().isEmpty()) {
            throw new UnreadableInputException(name(), reading);
        }
        return new Read(name(), reading.report().get(), reading.notices());
    }
}
