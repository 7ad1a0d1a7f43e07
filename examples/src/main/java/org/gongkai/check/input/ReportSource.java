package org.gongkai.check.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;

/** Where a report is read from: a file, or the report that comes with the examples. */
public final class ReportSource {

    private static final String BUNDLED = "tancheng-2020.json";

    /** Kinds in which reports are published too, and whose bytes would only be said to be no JSON. */
    private static final Pattern OTHER_KINDS = Pattern.compile("\\.(?i:docm?|wps|et|xls|pdf|ofd|rtf|odt|mht)$");

    private final String name;
    private final Opening opening;

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private ReportSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    static ReportSource file(String name) {
        return new ReportSource(name, () -> Files.newInputStream(Path.of(name)));
    }

    /** {@return the report of Tancheng County for 2020, which comes with the command} */
    public static ReportSource bundled() {
        return new ReportSource(
                BUNDLED, () -> Objects.requireNonNull(ReportSource.class.getResourceAsStream(BUNDLED), BUNDLED));
    }

    String name() {
        return name;
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
     * @param locale the language of what is wrong with it, not null
     * @throws UnreadableReportException if there is no report or it cannot be read
     */
    public Read read(Locale locale) throws UnreadableReportException {
        Optional<ReportFile> kind = Arrays.stream(ReportFile.values())
                .filter(each -> each.isNamed(name))
                .findFirst();
        if (OTHER_KINDS.matcher(name).find()) {
            throw new UnreadableReportException(
                    name, List.of("not a kind of file that is read: save it as .docx, .xlsx, .html or .txt"));
        }
        try (InputStream in = opening.open()) {
            if (kind.isEmpty()) {
                return new Read(name, DisclosureJson.read(in, AnnualReport.class), List.of());
            }
            int largest = kind.get().largest();
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException("larger than " + largest + " bytes");
            }
            FormReading reading = kind.get().read(bytes);
            if (reading.report().isEmpty()) {
                throw new UnreadableReportException(
                        name,
                        reading.problems().stream()
                                .map(problem -> problem.message(locale))
                                .toList());
            }
            return new Read(name, reading.report().get(), reading.notices());
        } catch (DisclosureJsonException notAReport) {
            throw new UnreadableReportException(name, String.valueOf(notAReport.getMessage()), notAReport);
        } catch (CharacterCodingException unknown) {
            throw new UnreadableReportException(name, "neither UTF-8 nor UTF-16 nor GB18030", unknown);
        } catch (NoSuchFileException missing) {
            throw new UnreadableReportException(name, "no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadableReportException(name, "access denied", denied);
        } catch (InvalidPathException noName) {
            throw new UnreadableReportException(name, "not a file name here: " + noName.getReason(), noName);
        } catch (IllegalArgumentException tooLarge) {
            throw new UnreadableReportException(name, String.valueOf(tooLarge.getMessage()), tooLarge);
        } catch (IOException unreadable) {
            throw new UnreadableReportException(name, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
