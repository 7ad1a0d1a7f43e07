package org.example.consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.application.Application;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

class DisclosureTest {

    @Property
    boolean everyReportAddsUp(@ForAll AnnualReport report) {
        return Validator.of(AnnualReportRules.ruleSet()).validate(report).isValid();
    }

    @Property
    boolean whatIsPublishedOfAnApplicationNamesNobody(@ForAll Application application) {
        String json = DisclosureJson.write(application);
        return application.applicant().identity().stream().noneMatch(person -> json.contains(person.name()));
    }
}
