package org.gongkai.validation.laws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Oddities;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Types;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.form.FormRenderer;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.json.DisclosureJson;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.diagnosis.Diagnosis;

/** Writes every output of some values of every type into a file. */
final class Outputs {

    private static final long SEED = 20_260_101;
    private static final int EACH = 2;

    private Outputs() {}

    public static void main(String[] args) throws IOException {
        StringBuilder out = new StringBuilder();
        Types types = DisclosureArbitraryProvider.types()
                .with(ValidationArbitraryProvider.types())
                .with(Oddities.types());
        for (Class<?> type : types.types()) {
            out.append("== ").append(type.getName()).append('\n');
            for (Object value : Samples.of(types.arbitrary(type).withoutEdgeCases(), SEED, EACH)) {
                write(value, out);
            }
        }
        // Halves of characters are among the texts, and have no bytes of their own.
        Files.write(Path.of(args[0]), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Object value, StringBuilder out) {
        // What is told apart by identity alone may show it.
        out.append(value.toString().replaceAll("@[0-9a-f]{1,8}\\b", "@")).append('\n');
        if (JsonForms.declaration(value.getClass()) != null) {
            out.append(DisclosureJson.write(value)).append('\n');
            out.append(DisclosureJson.writePretty(value)).append('\n');
        }
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            out.append(words(value, locale)).append('\n');
        }
        if (value instanceof AnnualReport report) {
            out.append(FormRenderer.official().html(report));
            out.append(FormRenderer.official().text(report));
        } else if (value instanceof StandardDirectory directory) {
            out.append(DirectoryRenderer.html(directory));
        }
    }

    private static String words(Object value, Locale locale) {
        if (value instanceof Finding finding) {
            return finding.message(locale);
        }
        if (value instanceof HeldWithBlanks held) {
            return held.message(locale);
        }
        if (value instanceof Diagnosis diagnosis) {
            return diagnosis.describe(locale);
        }
        return value instanceof Notice notice ? notice.message(locale) : "";
    }
}
