package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gongkai.internal.json.PropertyNames;
import org.junit.jupiter.api.Test;

/** The arrows between the packages: each may use those below it and no others. */
class ArchitectureTest {

    private static final ImportOption WITHOUT_TESTS = (Location location) -> !location.contains("/test-classes/");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("org.gongkai");

    @Test
    void arrowsPointOneWay() {
        onlyUses("internal");
        onlyUses("text", "internal");
        onlyUses("page", "text", "internal");
        onlyUses("layout", "page", "text", "internal");
        onlyUses("money", "text", "internal");
        onlyUses("agency", "text", "internal");
        onlyUses("law", "text", "internal");
        onlyUses("calendar", "law", "text", "internal");
        onlyUses("application", "page", "agency", "law", "calendar", "money", "text", "internal");
        onlyUses("deadline", "application", "agency", "law", "calendar", "text", "internal");
        onlyUses("fee", "application", "agency", "law", "calendar", "money", "text", "internal");
        onlyUses("dispute", "text", "agency", "law", "calendar", "money", "internal");
        onlyUses("directory", "page", "text", "agency", "law", "calendar", "money", "internal");
        onlyUses("catalog", "page", "text", "agency", "law", "calendar", "money", "directory", "internal");
        onlyUses("report", "text", "application", "dispute", "agency", "law", "money", "internal");
        onlyUses("narrative", "report", "law", "money", "agency", "text", "internal");
        onlyUses(
                "tabulation",
                "text",
                "catalog",
                "money",
                "report",
                "application",
                "dispute",
                "agency",
                "law",
                "internal");
        onlyUses("indicator", "text", "tabulation", "report", "application", "deadline", "dispute", "law", "internal");
        onlyUses("form", "page", "text", "report", "application", "dispute", "agency", "law", "money", "internal");
    }

    private static void onlyUses(String name, String... below) {
        String[] allowed = Stream.concat(
                        Stream.of(
                                "java..",
                                "com.fasterxml.jackson..",
                                "tools.jackson..",
                                "org.jspecify.annotations..",
                                "org.immutables.value..",
                                "javax.annotation.processing..",
                                "org.gongkai." + name + ".."),
                        Arrays.stream(below).map(each -> "org.gongkai." + each + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.gongkai." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void rowsAndCellsAreFoundByConstantsAndNotByTheirNames() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.gongkai.report")
                .and()
                .haveNameMatching("row|cell")
                .should()
                .haveRawParameterTypes(String.class)
                .check(CLASSES);
    }

    @Test
    void jackson3IsUsedWhereItsMappersCallAndNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gongkai.json.jackson3")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void nothingImportsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gongkai.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gongkai.json..")
                .check(CLASSES);
    }

    @Test
    void jsonIsDeclaredAndOnlyTablesReadItByTheNumbersOfProperties() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gongkai.internal.json..", "org.gongkai.json.jackson3")
                .and()
                .haveNameNotMatching("org\\.gongkai\\.report\\.(TableJson.*|RowColumns)")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PropertyNames.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.gongkai.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
