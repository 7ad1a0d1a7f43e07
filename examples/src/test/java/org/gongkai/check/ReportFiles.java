package org.gongkai.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;

/** Reports as files, each under a name of its own. */
public final class ReportFiles {

    private ReportFiles() {}

    /** Writes reports into a directory. */
    public static void write(Path folder, List<AnnualReport> reports) throws IOException {
        Files.createDirectories(folder);
        for (AnnualReport report : reports) {
            Files.writeString(folder.resolve(name(report)), DisclosureJson.write(report));
        }
    }

    /** {@return a name of ASCII characters, which a file can have whatever the language of the machine} */
    public static String name(AnnualReport report) {
        String number = report.agency().name().replaceAll("\\D", "");
        return "agency" + number + '-' + report.year() + '-' + report.scope().token() + ".json";
    }
}
