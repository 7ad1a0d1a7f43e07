package org.gongkai.check.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OwnPage;
import org.gongkai.check.file.RefusedException;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;

/** Where a report is read from: a file, or the report that comes with the examples. */
public final class ReportSource {

    private static final String BUNDLED = "tancheng-2020.json";

    /** Kinds in which reports are published too, and whose bytes would only be said to be no JSON. */
    private static final Pattern OTHER_KINDS = Pattern.compile("\\.(?i:docm?|wps|et|xls|pdf|ofd|rtf|odt|mht)$");

    /** Far more than a report takes; so much of the smallest values still fits into little memory. */
    private static final int LARGEST_JSON = 2 * 1024 * 1024;

    private final String name;
    private final Optional<Path> file;
    private final Opening opening;
    private final ReportFacts told;

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    ReportSource(String name, Optional<Path> file, Opening opening) {
        this(name, file, opening, ReportFacts.NONE);
    }

    private ReportSource(String name, Optional<Path> file, Opening opening, ReportFacts told) {
        this.name = name;
        this.file = file;
        this.opening = opening;
        this.told = told;
    }

    /**
     * {@return the same source, of whose report something is told}
     *
     * @param facts what is told, which wins over what is read; not null
     */
    public ReportSource told(ReportFacts facts) {
        return new ReportSource(name, file, opening, facts);
    }

    static ReportSource file(String name) {
        try {
            return file(FileName.find(name));
        } catch (IOException noFile) {
            return unreadable(name, noFile);
        } catch (InvalidPathException noName) {
            return unreadable(
                    name,
                    new RefusedException(
                            Text.of("不是有效的文件名：" + noName.getReason(), "not a file name here: " + noName.getReason()),
                            noName));
        }
    }

    static ReportSource file(Path file) {
        return new ReportSource(FileName.of(file), Optional.of(file), () -> InputFile.open(file));
    }

    /** What is known not to be readable before it is read. */
    static ReportSource unreadable(String name, IOException failure) {
        return new ReportSource(name, Optional.empty(), () -> {
            throw failure;
        });
    }

    /** {@return the report of Tancheng County for 2020, which comes with the command} */
    public static ReportSource bundled() {
        return new ReportSource(
                BUNDLED,
                Optional.empty(),
                () -> Objects.requireNonNull(ReportSource.class.getResourceAsStream(BUNDLED), BUNDLED));
    }

    /** {@return the name of the source, by which results and failures are told} */
    public String name() {
        return name;
    }

    /** {@return the file that is read, if it is one} */
    public Optional<Path> file() {
        return file;
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
     * @throws UnreadableReportException if there is no report or it cannot be read, whatever the failure is
     */
    public Read read() throws UnreadableReportException {
        if (OTHER_KINDS.matcher(name).find()) {
            throw new UnreadableReportException(
                    name,
                    List.of(Text.of(
                            "不支持这种文件，请另存为 .docx、.xlsx、.html 或 .txt",
                            "not a kind of file that is read: save it as .docx, .xlsx, .html or .txt")));
        }
        Optional<ReportFile> kind = Arrays.stream(ReportFile.values())
                .filter(each -> each.isNamed(name))
                .findFirst();
        try (InputStream in = opening.open()) {
            byte[] bytes = bytes(in, kind.map(ReportFile::largest).orElse(LARGEST_JSON));
            return kind.isPresent()
                    ? read(kind.get().read(bytes, told.reader()))
                    : told.in(name, DisclosureJson.read(bytes, AnnualReport.class));
        } catch (CharacterCodingException unknown) {
            throw new UnreadableReportException(
                    name, Text.of("编码不是 UTF-8、UTF-16 或 GB18030", "neither UTF-8 nor UTF-16 nor GB18030"), unknown);
        } catch (Exception | Error failure) {
            throw UnreadableReportException.of(name, failure);
        }
    }

    private static byte[] bytes(InputStream in, int largest) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new RefusedException(Text.of("大于 " + largest + " 字节", "larger than " + largest + " bytes"));
        }
        if (OwnPage.isOne(bytes)) {
            throw new RefusedException(Text.of("是检查结果页面，不是年度报告", "a page of results, no report"));
        }
        return bytes;
    }

    private Read read(FormReading reading) throws UnreadableReportException {
        if (reading.report().isEmpty()) {
            throw new UnreadableReportException(name, reading);
        }
        return new Read(name, reading.report().get(), reading.notices());
    }
}
