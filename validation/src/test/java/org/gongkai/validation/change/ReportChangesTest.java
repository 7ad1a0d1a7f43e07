package org.gongkai.validation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.arbitraries.Changes;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

    private static final AnnualReport REPORT = Tancheng.report2020();

    @Provide
    Arbitrary<Tuple2<AnnualReport, AnnualReport>> pairs() {
        return Changes.pairs();
    }

    @Property
    void betweenAReportAndItselfNothingChanged(@ForAll AnnualReport report) {
        ReportChanges changes = ReportChanges.between(report, report);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.isOfOneReport()).isTrue();
        assertThat(changes.lines()).hasSize(1);
        assertThat(changes.moved()).isEmpty();
    }

    @Property
    void isEmptyOnlyBetweenEqualReports(@ForAll("pairs") Tuple2<AnnualReport, AnnualReport> pair) {
        assertThat(ReportChanges.between(pair.get1(), pair.get2()).isEmpty())
                .isEqualTo(pair.get1().equals(pair.get2()));
    }

    @Property
    void applyToTheEarlierVersionGivesTheLaterOne(@ForAll("pairs") Tuple2<AnnualReport, AnnualReport> pair) {
        ReportChanges changes = ReportChanges.between(pair.get1(), pair.get2());

        assertThat(changes.applyTo(pair.get1())).isEqualTo(pair.get2());
        assertThat(changes.reversed().applyTo(pair.get2())).isEqualTo(pair.get1());
    }

    @Property
    void reversedIsBetweenTheLaterAndTheEarlier(@ForAll("pairs") Tuple2<AnnualReport, AnnualReport> pair) {
        assertThat(ReportChanges.between(pair.get1(), pair.get2()).reversed())
                .isEqualTo(ReportChanges.between(pair.get2(), pair.get1()));
    }

    @Property
    void isReadBackAsItIsWritten(@ForAll ReportChanges changes) {
        assertThat(DisclosureJson.read(DisclosureJson.write(changes), ReportChanges.class))
                .isEqualTo(changes);
    }

    @Property
    void applyToRefusesAnotherVersion(@ForAll("pairs") Tuple2<AnnualReport, AnnualReport> pair) {
        ReportChanges changes = ReportChanges.between(pair.get1(), pair.get2());
        if (!changes.isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> changes.applyTo(pair.get2()))
                    .withMessage("not the version that the changes were taken from");
        }
    }

    @Property
    void cellsAreExactlyThoseThatWereChanged(@ForAll("cellNumbers") Set<Integer> numbers) {
        ApplicationTable table = REPORT.applications();
        ApplicationTable changed = table;
        for (int number : numbers) {
            changed = changed.with(number, table.orZero(number) + 1);
        }

        ReportChanges changes = ReportChanges.between(REPORT, REPORT.withApplications(changed));

        assertThat(changes.cells())
                .extracting(cell -> cell.after().pointer())
                .containsExactlyElementsOf(new TreeSet<>(numbers)
                        .stream().map(table.layout()::pointer).toList());
        assertThat(changes.texts()).isEmpty();
        assertThat(changes.facts()).isEmpty();
    }

    @Provide
    Arbitrary<Set<Integer>> cellNumbers() {
        return Arbitraries.integers()
                .between(0, REPORT.applications().layout().cellCount() - 1)
                .set()
                .ofMaxSize(6);
    }

    @Property
    void passagesAreExactlyTheParagraphsThatWereChanged(@ForAll("paragraphNumbers") Set<Integer> numbers) {
        List<String> paragraphs =
                IntStream.range(0, 40).mapToObj(i -> "第" + i + "段。").toList();
        List<String> changed = new ArrayList<>(paragraphs);
        numbers.forEach(number -> changed.set(number, "改过的第" + number + "段。"));

        ReportChanges changes =
                ReportChanges.between(saying(String.join("\n", paragraphs)), saying(String.join("\n", changed)));

        List<ChangedPassage> passages = changes.texts().stream()
                .flatMap(text -> text.passages().stream())
                .toList();
        List<Integer> inOrder = numbers.stream().sorted().toList();
        assertThat(passages.stream().flatMap(passage -> passage.removed().stream()))
                .containsExactlyElementsOf(inOrder.stream().map(paragraphs::get).toList());
        assertThat(passages.stream().flatMap(passage -> passage.added().stream()))
                .containsExactlyElementsOf(inOrder.stream().map(changed::get).toList());
        assertThat(changes.moved()).isEmpty();
    }

    @Provide
    Arbitrary<Set<Integer>> paragraphNumbers() {
        return Arbitraries.integers().between(0, 39).set().ofMaxSize(6);
    }

    private static AnnualReport saying(String text) {
        return AnnualReport.builder()
                .from(REPORT.withoutPublication())
                .putNarrative(ReportSection.OTHER_MATTERS, text)
                .build();
    }

    private static AnnualReport.Builder withoutText() {
        return AnnualReport.builder()
                .agency(REPORT.agency())
                .year(REPORT.year())
                .scope(REPORT.scope())
                .proactive(REPORT.proactive())
                .applications(REPORT.applications())
                .disputes(REPORT.disputes());
    }

    @Test
    void aBlankIsAnotherFigureThanZero() {
        int cell = REPORT.applications().layout().row(RowName.CARRIED_IN).cell(ColumnName.OTHER_ORGANIZATION);
        assertThat(REPORT.applications().value(cell)).hasValue(0);

        ReportChanges changes = ReportChanges.between(
                REPORT, REPORT.withApplications(REPORT.applications().with(cell, CountRow.NOT_STATED)));

        assertThat(changes.cells()).hasSize(1).first().satisfies(changed -> {
            assertThat(changed.before().value()).isEqualTo(Figure.of(0));
            assertThat(changed.after().value()).isEqualTo(Figure.notStated());
            assertThat(changed.text().zh()).isEqualTo("二、上年结转政府信息公开申请数量 / 其他：0 → 空白");
            assertThat(changed.text().en()).isEqualTo("carried in / other organization: 0 → blank");
        });
    }

    @Test
    void factsTellTheDayOfPublicationAndTheAgency() {
        AnnualReport later = AnnualReport.builder()
                .from(REPORT.withoutPublication())
                .agency(Agency.of("某县"))
                .publishedOn(LocalDate.of(2021, 3, 1))
                .build();

        ReportChanges changes = ReportChanges.between(REPORT.withoutPublication(), later);

        assertThat(changes.isOfOneReport()).isFalse();
        assertThat(changes.lines()).contains(ReportChanges.OTHER_REPORT);
        assertThat(changes.facts())
                .extracting(fact -> fact.text().zh())
                .contains("单位名称：" + REPORT.agency().name() + " → 某县", "发布日期：未写明 → 2021-03-01");
    }

    /** The single row 其他处理 of 2019 is split into three in 2021, of which the last has its name. */
    @Test
    void tablesOnTwoFormsAreComparedWhereTheyMeanTheSame() {
        ApplicationTable before = ApplicationTable.notStated(FormEdition.FORM_2019);
        ApplicationTable after = ApplicationTable.notStated(FormEdition.FORM_2021);
        int received = before.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        int otherBefore = before.layout().row(Outcome.OTHER_OUTCOME).cell(ColumnName.TOTAL);
        int otherAfter = after.layout().row(Outcome.OTHER_OUTCOME).cell(ColumnName.TOTAL);
        ProactiveTable proactiveBefore = ProactiveTable.notStated(FormEdition.FORM_2019);
        int disclosed = proactiveBefore.layout().row(RowName.GOVERNMENT_RULE).cell(ColumnName.TOTAL_DISCLOSED);
        int decisions = proactiveBefore.layout().row(RowName.LICENSE).cell(ColumnName.DECISIONS);

        ReportChanges changes = ReportChanges.between(
                REPORT.withApplications(before.with(received, 7).with(otherBefore, 3))
                        .withProactive(proactiveBefore.with(disclosed, 4).with(decisions, 5)),
                REPORT.withApplications(after.with(received, 8).with(otherAfter, 3))
                        .withProactive(ProactiveTable.notStated(FormEdition.FORM_2021)));

        assertThat(changes.cells())
                .extracting(cell -> cell.after().pointer())
                .containsExactly("/proactive/license/decisions", "/applications/received/total");
        assertThat(changes.onlyBefore())
                .extracting(Cell::pointer)
                .containsExactly(
                        "/proactive/governmentRule/totalDisclosed", "/applications/outcomes/otherOutcome/total");
        assertThat(changes.onlyAfter())
                .extracting(Cell::pointer)
                .containsExactly("/applications/outcomes/otherOutcome/total");
        assertThat(changes.lines()).contains(ReportChanges.ONLY_BEFORE, ReportChanges.ONLY_AFTER);
    }

    @Test
    void aPartWithoutTextIsAnotherThanOneThatIsNotThere() {
        ReportChanges changes = ReportChanges.between(
                withoutText().build(),
                withoutText().putNarrative(ReportSection.OVERVIEW, "").build());

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.texts())
                .extracting(ChangedText::section)
                .containsExactly(Optional.of(ReportSection.OVERVIEW));
    }

    @Test
    void movedTellsOfPartsThatChangedPlaces() {
        String problems = "一是人手不足。\n二是公开不够及时。";
        ReportChanges changes = ReportChanges.between(
                withoutText()
                        .putNarrative(ReportSection.PROBLEMS_AND_IMPROVEMENT, problems)
                        .putNarrative(ReportSection.OTHER_MATTERS, "无。")
                        .build(),
                withoutText()
                        .putNarrative(ReportSection.PROBLEMS_AND_IMPROVEMENT, "无。")
                        .putNarrative(ReportSection.OTHER_MATTERS, "补充如下。\n" + problems)
                        .build());

        assertThat(changes.moved())
                .extracting(moved -> moved.text().zh())
                .containsExactly("六、其他需要报告的事项第1段起1段移至五、存在的主要问题及改进情况第1段", "五、存在的主要问题及改进情况第1段起2段移至六、其他需要报告的事项第2段");
    }

    @Test
    void piecesTellWhichSentencesOfAParagraphChanged() {
        ReportChanges changes =
                ReportChanges.between(saying("全年收到申请12件。均已办结。\n没有收费。"), saying("全年收到申请15件。均已办结。\n没有收费。"));

        ChangedPassage passage = changes.texts().get(0).passages().get(0);

        assertThat(passage.removed()).containsExactly("全年收到申请12件。均已办结。");
        assertThat(passage.pieces())
                .containsExactly(
                        new TextPiece(PieceKind.REMOVED, "全年收到申请12件。"),
                        new TextPiece(PieceKind.ADDED, "全年收到申请15件。"),
                        new TextPiece(PieceKind.KEPT, "均已办结。"));
        assertThat(changes.describe(Locale.CHINESE))
                .contains("六、其他需要报告的事项：原第1段起1段改为1段", "- 全年收到申请12件。", "+ 全年收到申请15件。");
    }

    @Property
    void piecesGiveBothTexts(@ForAll ChangedPassage passage) {
        assertThat(joined(passage, PieceKind.ADDED)).isEqualTo(String.join("\n", passage.removed()));
        assertThat(joined(passage, PieceKind.REMOVED)).isEqualTo(String.join("\n", passage.added()));
    }

    private static String joined(ChangedPassage passage, PieceKind left) {
        return passage.pieces().stream()
                .filter(piece -> piece.kind() != left)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }

    @Test
    void aTextOfWhichTooMuchChangedIsOnePassageAndThisIsSaid() {
        List<String> paragraphs = IntStream.range(0, 5_000)
                .mapToObj(i -> "第" + i + "段。")
                .collect(Collectors.toCollection(ArrayList::new));
        String before = String.join("\n", paragraphs);
        Collections.reverse(paragraphs);

        ReportChanges changes = ReportChanges.between(saying(before), saying(String.join("\n", paragraphs)));

        assertThat(changes.texts()).hasSize(1).first().satisfies(text -> {
            assertThat(text.isLeast()).isFalse();
            assertThat(text.passages()).hasSize(1);
        });
        assertThat(changes.describe(Locale.ENGLISH)).contains(ReportChanges.NOT_LEAST.en());
    }
}
