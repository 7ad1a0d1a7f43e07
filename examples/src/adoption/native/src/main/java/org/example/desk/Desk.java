package org.example.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.agency.AgencyKind;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/** Does what a native image can only do for what it was told to keep. */
public final class Desk {

    private Desk() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper plain = new ObjectMapper();
        AnnualReport report = DisclosureJson.read(Path.of(args[0]), AnnualReport.class);
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        ValidationResult result = validator.validate(report);
        System.out.println(DisclosureJson.write(result));
        System.out.println(plain.readValue(plain.writeValueAsString(report), AnnualReport.class).equals(report));
        System.out.println(plain.writeValueAsString(AgencyKind.GOVERNMENT));
        System.out.println(copied(report).equals(report));
        System.out.println(copied(result).equals(result));
        System.out.println(copied(validator).validate(report).equals(result));
        System.out.println(DisclosureJson.schema(ValidationResult.class).length());
        System.out.println(DisclosureJson.openApiSchemas(AnnualReport.class).keySet());
        System.out.println(StateCouncilCalendar.published().isWorkingDay(LocalDate.of(2024, 2, 4)));
    }

    // What is read back is of the type that was written.
    @SuppressWarnings("unchecked")
    private static <T> T copied(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
