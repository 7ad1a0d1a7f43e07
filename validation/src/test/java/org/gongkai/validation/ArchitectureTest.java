package org.gongkai.validation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.util.ClassUtil;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ServiceLoader;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongkai.validation");

    /** The classes of core and of validation. */
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/arbitraries/"))
            .importPackages("org.gongkai");

    @Test
    void theLibraryIsCoreAndValidation() {
        assertThat(LIBRARY.contain(AnnualReport.class)).isTrue();
        assertThat(LIBRARY.contain(Validator.class)).isTrue();
    }

    /** A native image is told what these reach: {@code ReachabilityMetadata} works it out. */
    @Test
    void onlyFormsAndPartsAreReachedByReflection() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "org\\.gongkai\\.internal\\.(BuiltParts|Deserialized|RecordParts|json\\.JsonForms)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ServiceLoader.class, ClassUtil.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(LIBRARY);
    }

    @Test
    void theBaseDoesNotKnowTheRulesOrTheDiagnosis() {
        noClasses()
                .that()
                .resideInAPackage("org.gongkai.validation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.gongkai.validation.rules..",
                        "org.gongkai.validation.diagnosis..",
                        "org.gongkai.validation.stack..",
                        "org.gongkai.validation.page..")
                .check(CLASSES);
    }

    @Test
    void rulesAndDiagnosisDoNotKnowEachOtherAndStackAndPageStandAbove() {
        slices().matching("org.gongkai.validation.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        resideInAnyPackage("org.gongkai.validation.between", "org.gongkai.validation.wording"))
                .ignoreDependency(
                        resideInAPackage("org.gongkai.validation.live"),
                        resideInAnyPackage(
                                "org.gongkai.validation.acceptance",
                                "org.gongkai.validation.page",
                                "org.gongkai.validation.rules"))
                .ignoreDependency(
                        resideInAPackage("org.gongkai.validation.stack"),
                        resideInAnyPackage(
                                "org.gongkai.validation.rules",
                                "org.gongkai.validation.diagnosis",
                                "org.gongkai.validation.plausibility"))
                .ignoreDependency(
                        resideInAPackage("org.gongkai.validation.page"),
                        resideInAnyPackage(
                                "org.gongkai.validation.acceptance",
                                "org.gongkai.validation.change",
                                "org.gongkai.validation.decision",
                                "org.gongkai.validation.plausibility",
                                "org.gongkai.validation.stack",
                                "org.gongkai.validation.diagnosis"))
                .check(CLASSES);
    }

    @Test
    void onlyTheCoreJacksonAndTheJdkAreUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.gongkai..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..",
                        "javax.annotation.processing..")
                .check(CLASSES);
    }

    @Test
    void generatedValuesStayOutOfSight() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(LIBRARY);
    }

    @Test
    void nothingIsTakenFromTheMachine() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(LIBRARY);
    }

    @Test
    void jsonIsDeclaredAndNotReadByTheNumbersOfProperties() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PropertyNames.class)
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledAHelper() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(LIBRARY);
    }
}
