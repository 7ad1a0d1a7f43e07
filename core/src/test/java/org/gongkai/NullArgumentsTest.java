package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.tabulation.Consolidation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each method is left out in turn, the others being good. */
class NullArgumentsTest {

    private static final AnnualReport REPORT = Tancheng.report2020();

    /** The types that are tried, each with a value on which its methods are called. */
    private static final Map<Class<?>, Object> SUBJECTS = Map.ofEntries(
            Map.entry(AdministrativeLevel.class, AdministrativeLevel.COUNTY),
            Map.entry(Agency.class, REPORT.agency()),
            Map.entry(Agency.Builder.class, Agency.builder()),
            Map.entry(AnnualReport.class, REPORT),
            Map.entry(ApplicantCounts.class, ApplicantCounts.zero()),
            Map.entry(ApplicantCounts.Builder.class, ApplicantCounts.builder()),
            Map.entry(ApplicationTable.class, REPORT.applications()),
            Map.entry(ApplicationTable.Builder.class, ApplicationTable.builder(FormEdition.FORM_2019)),
            Map.entry(Citation.class, LegalDocument.REGULATION.article(36)),
            Map.entry(Consolidation.class, Consolidation.of(List.of(REPORT))),
            Map.entry(CreditCode.class, CreditCode.of("113708280043326001")),
            Map.entry(DisclosureJson.class, ""),
            Map.entry(DisputeCounts.class, DisputeCounts.zero()),
            Map.entry(DisputeTable.class, REPORT.disputes()),
            Map.entry(DisputeTable.Builder.class, DisputeTable.builder()),
            Map.entry(LegalDocument.class, LegalDocument.REGULATION),
            Map.entry(Outcome.class, Outcome.DISCLOSED),
            Map.entry(ProactiveTable.class, REPORT.proactive()),
            Map.entry(ProactiveTable2019.Builder.class, ProactiveTable2019.builder()),
            Map.entry(ProactiveTable2021.Builder.class, ProactiveTable2021.builder()),
            Map.entry(Receipt.class, Receipt.signedPost(LocalDate.of(2024, 1, 5))),
            Map.entry(ReportSeries.class, ReportSeries.of(List.of(REPORT))),
            Map.entry(RegionCode.class, RegionCode.of("371322")),
            Map.entry(TableLayout.class, TableLayout.disputes()),
            Map.entry(TableRow.class, TableLayout.disputes().rows().get(0)),
            Map.entry(Yuan.class, Yuan.ZERO));

    /** Good values of the other types that the methods take. */
    private static final Map<Class<?>, Object> OTHERS = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(String.class, "x"),
            Map.entry(Object.class, Yuan.ZERO),
            Map.entry(Class.class, Agency.class),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.of(2024, 1, 5)),
            Map.entry(Iterable.class, List.of()),
            Map.entry(Path.class, Path.of("missing.json")),
            Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
            Map.entry(OutputStream.class, new ByteArrayOutputStream()));

    @ParameterizedTest(name = "{0} without argument {1}")
    @MethodSource("arguments")
    void aMissingArgumentIsNamed(Method method, int missing) throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == missing ? null : good(types[i]))
                .toArray();
        method.setAccessible(true);

        Throwable thrown = catchThrowable(() -> method.invoke(SUBJECTS.get(method.getDeclaringClass()), arguments));

        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause()).isInstanceOf(NullPointerException.class).hasMessageMatching("[a-z][A-Za-z]*");
    }

    static Stream<Arguments> arguments() {
        return SUBJECTS.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(NullArgumentsTest::isTried)
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                        .mapToObj(i -> Arguments.of(method, i)));
    }

    private static boolean isTried(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !List.of("equals", "valueOf").contains(method.getName());
    }

    private static Object good(Class<?> type) {
        Object constant = type.isEnum() ? type.getEnumConstants()[0] : OTHERS.get(type);
        return Optional.ofNullable(constant).orElseGet(() -> SUBJECTS.get(type));
    }
}
