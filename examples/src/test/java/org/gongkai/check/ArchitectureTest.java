package org.gongkai.check;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the checking command and of the examples; of each other they use nothing else. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongkai.check", "org.gongkai.examples");

    @Test
    void arrowsPointOneWay() {
        onlyUses("check.console");
        onlyUses("check.file");
        onlyUses("check.input", "check.file");
        onlyUses("check.output", "check.file", "check.input");
        onlyUses("check.document", "check.file", "check.input");
        onlyUses("check.deadline", "check.input");
        onlyUses("check.print", "check.console", "check.deadline", "check.input");
        onlyUses("check.page", "check.console", "check.deadline", "check.file", "check.input", "check.output");
        onlyUses("check.decision", "check.console", "check.file", "check.input", "check.page");
        onlyUses("check.table", "check.decision", "check.file", "check.input", "check.output");
        onlyUses(
                "check",
                "check.console",
                "check.file",
                "check.input",
                "check.deadline",
                "check.decision",
                "check.document",
                "check.output",
                "check.print",
                "check.page",
                "check.table");
    }

    @Test
    void anExampleUsesOfTheCommandWhatReadsAndPrints() {
        onlyUses("examples", "check.console", "check.file", "check.input", "check.print");
    }

    private static void onlyUses(String name, String... below) {
        String[] ofCommandAndExamples = Stream.concat(Stream.of(name), Arrays.stream(below))
                .map(each -> "org.gongkai." + each)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.gongkai." + name)
                .should()
                .onlyDependOnClassesThat(or(
                        resideInAnyPackage(ofCommandAndExamples),
                        resideOutsideOfPackages("org.gongkai.check..", "org.gongkai.examples..")))
                .check(CLASSES);
    }
}
