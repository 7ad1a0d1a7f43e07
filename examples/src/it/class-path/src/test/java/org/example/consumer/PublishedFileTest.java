package org.example.consumer;

import java.net.URISyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Example;
import org.gongkai.documents.Document;
import org.gongkai.documents.DocumentKind;
import org.gongkai.documents.Documents;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

class PublishedFileTest {

    @Example
    boolean aPdfIsReadIntoAReportThatAddsUp() throws IOException, URISyntaxException {
        Path file = Path.of(PublishedFileTest.class.getResource("report.pdf").toURI());

        Document document = Documents.read(file);
        FormReading reading = FormReader.create().read(document.page());

        return document.kind() == DocumentKind.PDF
                && Validator.of(AnnualReportRules.ruleSet())
                        .validate(reading.report().orElseThrow())
                        .isValid();
    }
}
