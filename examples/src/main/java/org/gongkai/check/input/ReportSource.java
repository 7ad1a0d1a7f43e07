package org.gongkai.check.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.Document;
import org.gongkai.documents.DocumentKind;
import org.gongkai.documents.Documents;
import org.gongkai.documents.Problem;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.stack.ReadReport;

/** Where a report is read from: a file, or the report that comes with the examples. */
public final class ReportSource {

    private static final String BUNDLED = "tancheng-2020.json";

    /** A table as text that lies among reports tells something of them more often than it is one. */
    private static final Set<FileKind> KINDS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(FileKind.CSV, FileKind.JSON_LINES)));

    /** Far more than a report takes; so much of the smallest values still fits into little memory. */
    private static final int LARGEST_JSON = 2 * 1024 * 1024;

    /** What JSON of readings names as its form, and where it does so. */
    private static final String READINGS = "\"gongkai/readings/";

    private static final int HEAD = 200;

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
     * {@return the report}
     *
     * @throws UnreadableInputException if there is no report or it cannot be read, whatever the failure is
     */
    public ReadReport read() throws UnreadableInputException {
        try {
            boolean isJson = FileKind.JSON.isNamed(name());
            byte[] bytes = input.read(isJson ? LARGEST_JSON : Documents.MAX_BYTES);
            return isJson || (!FileKind.isAnyNamed(name(), KINDS) && isObject(bytes))
                    ? told.in(name(), DisclosureJson.read(bytes, AnnualReport.class))
                    : read(Documents.read(bytes, name()));
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name(), failure);
        }
    }

    /**
     * {@return what was read of the report; of JSON also several readings of it, with candidates and what is known}
     *
     * @throws UnreadableInputException if there is no report or it cannot be read, whatever the failure is
     */
    public Readings readings() throws UnreadableInputException {
        try {
            byte[] bytes = FileKind.JSON.isNamed(name()) ? input.read(LARGEST_JSON) : new byte[0];
            String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
            return head.contains(READINGS)
                    ? told.in(name(), DisclosureJson.read(bytes, Readings.class))
                    : Readings.of(read().report());
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name(), failure);
        }
    }

    /** Whether bytes that a name says nothing of begin as JSON does. */
    private static boolean isObject(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }

    /** The report in a document; of an archive, the one among its files. */
    private ReadReport read(Document document) throws UnreadableInputException {
        List<FormReading> all = document.kind() == DocumentKind.ARCHIVE
                ? document.parts().stream()
                        .map(part -> told.reader().read(part.page()))
                        .toList()
                : List.of(told.reader().read(document.page()));
        List<FormReading> reports =
                all.stream().filter(reading -> reading.report().isPresent()).toList();
        if (reports.size() > 1) {
            throw new UnreadableInputException(
                    name(), List.of(Text.of("压缩包里有多份年度报告，请解压后读入", "an archive of several reports; unpack it first")));
        } else if (reports.isEmpty()) {
            throw new UnreadableInputException(name(), all.get(0), document.problems());
        }
        FormReading reading = reports.get(0);
        return new ReadReport(
                name(),
                reading.report().orElseThrow(),
                reading.notices(),
                document.problems().stream().map(Problem::reason).toList());
    }
}
