package org.gongkai.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;

/** What the readers of files use of the library: pages, plain text that becomes one, and the words of two languages. */
class ArchitectureTest {

    private static final ImportOption WITHOUT_TESTS =
            (Location location) -> !location.contains("/test-classes/") && !location.contains("-test/");

    @Test
    void arrowsPointOneWay() {
        classes()
                .that()
                .resideInAPackage("org.gongkai.documents..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.apache..",
                        "org.jsoup..",
                        "org.openxmlformats..",
                        "org.jspecify.annotations..",
                        "org.gongkai.documents..",
                        "org.gongkai.form..",
                        "org.gongkai.layout..",
                        "org.gongkai.page..",
                        "org.gongkai.text..")
                .check(new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("org.gongkai.documents"));
    }
}
