package org.gongkai.check.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.hostile.HostileInput.Use;
import org.gongkai.documents.Documents;
import org.gongkai.documents.Paper;
import org.gongkai.documents.PrintedReport;
import org.gongkai.form.FormRenderer;

/** Files of each kind that is not text, cut off, with neighbouring bytes in each other's place, and with some altered. */
final class DamagedFiles {

    private static final int[] STEPS = {3, 17, 127, 1_009, 8_009};
    private static final int PARTS = 8;

    private DamagedFiles() {}

    static void addTo(List<HostileInput> inputs) {
        files().forEach((ending, file) -> {
            for (int part = 1; part < PARTS; part++) {
                inputs.add(new HostileInput(
                        Use.REPORT, ending, "cut off", file.length * part / PARTS, n -> Arrays.copyOf(file, n)));
            }
            for (int step : STEPS) {
                inputs.add(new HostileInput(Use.REPORT, ending, "swapped", step, n -> swapped(file, n)));
                inputs.add(new HostileInput(Use.REPORT, ending, "altered", step, n -> altered(file, n)));
            }
        });
    }

    private static byte[] swapped(byte[] file, int step) {
        byte[] swapped = file.clone();
        for (int i = step; i < file.length; i += step) {
            swapped[i] = file[i - 1];
            swapped[i - 1] = file[i];
        }
        return swapped;
    }

    private static byte[] altered(byte[] file, int step) {
        byte[] altered = file.clone();
        for (int i = step; i < file.length; i += step) {
            altered[i] = (byte) ~file[i];
        }
        return altered;
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] html = FormRenderer.official().html(Tancheng.report2020()).getBytes(StandardCharsets.UTF_8);
        for (String ending : List.of(".doc", ".xls", ".docx", ".xlsx", ".ofd")) {
            files.put(ending, made("report" + ending));
        }
        try {
            files.put(
                    ".pdf",
                    PrintedReport.pdf(Paper.A4, List.of(FormRenderer.official().page(Tancheng.report2020()))));
            files.put(".zip", archive(html));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        files.put(".mht", webArchive(html));
        return files;
    }

    private static byte[] made(String name) {
        String path = "/org/gongkai/documents/made/" + name;
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] archive(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("report.html"));
            zip.write(page);
        }
        return out.toByteArray();
    }

    private static byte[] webArchive(byte[] page) {
        String archive =
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(page) + "\n--x--\n";
        return archive.getBytes(StandardCharsets.US_ASCII);
    }
}
