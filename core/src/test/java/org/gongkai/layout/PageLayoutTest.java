package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Page;
import org.gongkai.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLayoutTest {

    private static final double[] COLUMNS = {50, 150, 250};
    private static final double[] ROWS = {300, 330, 360};

    private static Paper table() {
        return new Paper().grid(COLUMNS, ROWS);
    }

    @Test
    void wordsStandInTheCellsThatRulingsCloseOff() {
        assertThat(table().text("甲", 60, 320)
                        .text("12", 160, 320)
                        .text("乙", 60, 350)
                        .text("7", 160, 350)
                        .table())
                .containsExactly(List.of("甲", "12"), List.of("乙", "7"));
    }

    @Test
    void aLabelIsJoinedOverItsLinesAndANumberIsNot() {
        assertThat(table().text("规范性", 60, 312)
                        .text("文件", 60, 324)
                        .text("95", 160, 312)
                        .text("5", 160, 324)
                        .table()
                        .get(0))
                .containsExactly("规范性文件", "95\n5");
    }

    @Test
    void digitsSetApartALittleAreOneNumberAndThoseFarApartAreNone() {
        assertThat(table().text("1", 60, 320)
                        .text("2", 67, 320)
                        .text("3", 160, 320)
                        .text("4", 170, 320)
                        .table()
                        .get(0))
                .containsExactly("12", "3\n4");
    }

    @Test
    void digitsPrintedOnOthersAreNoNumber() {
        assertThat(table().text("52", 60, 320)
                        .text("3", 60.5, 320)
                        .table()
                        .get(0)
                        .get(0))
                .contains("\n");
    }

    @Test
    void aRaisedDigitIsTheNumberOfANote() {
        assertThat(table().text("12", 60, 320)
                        .text("3", 70, 316, 6)
                        .text("12", 160, 320)
                        .text("3", 170, 320, 6)
                        .table()
                        .get(0))
                .containsExactly("12³", "12³");
    }

    @Test
    void aNumberOverARulingIsInNeitherCell() {
        PageLayout read = table().text("1234567", 130, 320).text("8", 180, 320).read();

        assertThat(Paper.tables(read.page()).get(0).get(0)).allMatch(text -> text.contains("�"));
        assertThat(read.doubts()).extracting(Text::zh).containsExactly("第1页：有数字压住表格线，所在单元格无法读入");
    }

    @Test
    void digitsOfTwoCellsThatTouchAreInNeither() {
        assertThat(table().text("12", 140, 320).text("34", 150, 320).table().get(0))
                .allMatch(text -> text.contains("�"));
    }

    @Test
    void whatIsPrintedTwiceToLookBoldStandsThereOnce() {
        assertThat(table().text("11", 60, 320)
                        .text("11", 60.4, 320)
                        .text("11", 60.4, 320.3)
                        .table()
                        .get(0)
                        .get(0))
                .isEqualTo("11");
    }

    @Test
    void aMarkAcrossTheTextIsLeftOut() {
        PageLayout read = table().text("12", 160, 320)
                .word(new PrintedWord("内部资料", 60, 400, 240, 60, -45))
                .text("草稿", 60, 340, 60)
                .text("规章数量", 60, 320)
                .read();

        assertThat(Paper.tables(read.page()).get(0).get(0)).containsExactly("规章数量", "12");
        assertThat(read.doubts()).hasSize(2);
    }

    @Test
    void aMergedCellCoversWhatItSpans() {
        Paper paper = new Paper()
                .ruling(50, 300, 250, 300)
                .ruling(150, 330, 250, 330)
                .ruling(50, 360, 250, 360)
                .ruling(50, 300, 50, 360)
                .ruling(150, 300, 150, 360)
                .ruling(250, 300, 250, 360);
        Page page = paper.text("合", 60, 320)
                .text("并", 60, 350)
                .text("1", 160, 320)
                .text("2", 160, 350)
                .read()
                .page();

        assertThat(Paper.tables(page).get(0)).containsExactly(List.of("合并", "1"), List.of("合并", "2"));
        assertThat(page.tables().get(0).grid().isCovered(1, 0)).isTrue();
    }

    @Test
    void aFrameAroundTheSheetIsNoTable() {
        Paper paper =
                table().grid(new double[] {20, 575}, new double[] {20, 820}).text("12", 160, 320);

        assertThat(Paper.tables(paper.read().page())).hasSize(1);
    }

    @Test
    void aFrameTooSmallForAnyTextIsNoTable() {
        Paper paper = new Paper()
                .grid(new double[] {100, 105, 110, 115, 120, 125}, new double[] {100, 130, 160})
                .text("正文。", 100, 200);

        assertThat(Paper.tables(paper.read().page())).isEmpty();
        assertThat(paper.paragraphs()).containsExactly("正文。");
    }

    @Test
    void linesAreParagraphsByTheirIndentAndLength() {
        String line = "本机关主动公开政府信息";
        assertThat(new Paper()
                        .text("一、总体情况", 70, 100)
                        .text(line + line + line, 70, 116)
                        .text("共计十二条。", 50, 132)
                        .text("二、主动公开", 70, 148)
                        .paragraphs())
                .containsExactly("一、总体情况", line + line + line + "共计十二条。", "二、主动公开");
    }

    @Test
    void numbersOfSheetsAndRepeatedTitlesAreLeftOut() {
        List<PrintedSheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            sheets.add(new Paper()
                    .text("某局年度报告", 250, 40)
                    .text("第" + i + "段正文", 70, 300)
                    .text("- " + i + " -", 280, 810)
                    .sheet());
        }

        assertThat(Paper.paragraphs(PageLayout.of(sheets).page())).containsExactly("第1段正文", "第2段正文", "第3段正文");
    }

    @Test
    void aTableGoesOnOnTheNextSheetWithItsHeadsPrintedAgain() {
        PrintedSheet first = table().text("名称", 60, 320)
                .text("数量", 160, 320)
                .text("1.甲", 60, 350)
                .text("1", 160, 350)
                .sheet();
        PrintedSheet next = table().text("名称", 60, 320)
                .text("数量", 160, 320)
                .text("2.乙", 60, 350)
                .text("2", 160, 350)
                .sheet();

        assertThat(Paper.tables(PageLayout.of(List.of(first, next)).page()))
                .containsExactly(List.of(List.of("名称", "数量"), List.of("1.甲", "1"), List.of("2.乙", "2")));
    }

    @Test
    void aRowThatIsCutInTwoIsOneRow() {
        PrintedSheet first = table().text("名称", 60, 320)
                .text("数量", 160, 320)
                .text("1.保护第三方", 60, 350)
                .text("4", 160, 350)
                .sheet();
        PrintedSheet next = table().text("合法权益", 60, 320)
                .text("2.其他", 60, 350)
                .text("5", 160, 350)
                .sheet();

        assertThat(Paper.tables(PageLayout.of(List.of(first, next)).page()))
                .containsExactly(List.of(List.of("名称", "数量"), List.of("1.保护第三方合法权益", "4"), List.of("2.其他", "5")));
    }

    /** A head over two columns, two beside it, and the end of the sheet. */
    private static Paper cutHeads() {
        return new Paper()
                .grid(new double[] {50, 75, 100, 250}, new double[] {760, 780})
                .text("复议", 110, 774);
    }

    private static Paper headsAndRow() {
        return new Paper()
                .grid(new double[] {50, 75, 100, 175, 250}, new double[] {100, 120, 140})
                .text("维持", 110, 114)
                .text("纠正", 180, 114)
                .text("3", 60, 134)
                .text("4", 80, 134)
                .text("1", 110, 134)
                .text("2", 180, 134);
    }

    private static List<List<String>> heads(Paper first, Paper next) {
        return Paper.tables(PageLayout.of(List.of(first.sheet(), next.sheet())).page())
                .get(0);
    }

    @Test
    void headsBesideOneOverOthersGoOnBesideThoseOthers() {
        assertThat(heads(
                        cutHeads().text("其他", 52, 774).text("总计", 78, 774),
                        headsAndRow().text("结果", 52, 114)))
                .containsExactly(
                        List.of("其他结果", "总计", "复议", "复议"),
                        List.of("其他结果", "总计", "维持", "纠正"),
                        List.of("3", "4", "1", "2"));
    }

    @Test
    void theLastLineOfAHeadBelowTheLastRulingOfASheetIsInItsCell() {
        assertThat(heads(cutHeads().text("其他", 52, 774).text("结果", 52, 786).text("总计", 78, 786), headsAndRow()))
                .containsExactly(
                        List.of("其他结果", "总计", "复议", "复议"),
                        List.of("其他结果", "总计", "维持", "纠正"),
                        List.of("3", "4", "1", "2"));
    }

    @Test
    void aLineWithDigitsBelowTheLastRulingOfASheetIsInNoCell() {
        assertThat(Paper.paragraphs(PageLayout.of(List.of(
                                cutHeads().text("1", 52, 786).sheet(),
                                headsAndRow().sheet()))
                        .page()))
                .containsExactly("1");
    }

    @Test
    void aBlankCellOfALowRowIsACell() {
        assertThat(new Paper()
                        .grid(COLUMNS, new double[] {300, 320, 327})
                        .text("1", 60, 314)
                        .text("2", 160, 314)
                        .text("3", 60, 326, 6)
                        .table())
                .containsExactly(List.of("1", "2"), List.of("3", ""));
    }

    private static Paper unruled() {
        return new Paper()
                .text("信息内容", 50, 310)
                .text("制发件数", 150, 310)
                .text("有效件数", 250, 310)
                .text("规章", 50, 330)
                .text("1", 165, 330)
                .text("12", 265, 330)
                .text("规范性", 50, 350)
                .text("文件", 50, 362)
                .text("345", 165, 356);
    }

    private static final List<List<String>> READ =
            List.of(List.of("信息内容", "制发件数", "有效件数"), List.of("规章", "1", "12"), List.of("规范性文件", "345", ""));

    @Test
    void whiteSpaceStandsForRulingsThatAreMissing() {
        PageLayout read = unruled().read();

        assertThat(Paper.tables(read.page())).containsExactly(READ);
        assertThat(read.doubts()).extracting(Text::zh).containsExactly("第1页：表格缺少框线，单元格按空白划分");
    }

    @Test
    void threeLinesMakeATable() {
        Paper paper = unruled()
                .text("单位：件", 260, 290)
                .ruling(45, 298, 300, 298)
                .ruling(45, 316, 300, 316)
                .ruling(45, 370, 300, 370);

        assertThat(paper.table()).isEqualTo(READ);
        assertThat(paper.paragraphs()).containsExactly("单位：件");
    }

    @Test
    void linesBetweenRowsMakeATableWithoutUprightOnes() {
        Paper paper = unruled();
        for (double y : new double[] {298, 316, 338, 370}) {
            paper.ruling(45, y, 300, y);
        }

        assertThat(paper.table()).isEqualTo(READ);
    }

    @Test
    void aHeadOverOthersCoversTheColumnsWhoseMiddleItIs() {
        Page page = unruled().text("件数", 210, 290).read().page();

        assertThat(Paper.tables(page).get(0).get(0)).containsExactly("", "件数", "件数");
    }

    @Test
    void aTableWithoutRulingsGoesOnOnTheNextSheet() {
        PrintedSheet next = new Paper()
                .text("其他", 50, 110)
                .text("9876543", 155, 110)
                .text("0", 268, 110)
                .sheet();

        assertThat(Paper.tables(PageLayout.of(List.of(unruled().sheet(), next)).page()))
                .containsExactly(List.of(READ.get(0), READ.get(1), READ.get(2), List.of("其他", "9876543", "0")));
    }

    @Test
    void aFigureBetweenTwoColumnsIsInNoTable() {
        assertThat(unruled().text("77", 215, 380).read().page().tables()).isEmpty();
        assertThat(unruled().text("1234567890123456789", 165, 380).read().page().tables())
                .isEmpty();
    }

    @Test
    void twoFiguresUnderOneHeadAreInNoTable() {
        assertThat(unruled().text("7", 185, 330).read().page().tables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.甲, 1, 2.乙, 2", "1.甲, '', 2.乙, 2", "1.甲, 1, 2.乙, ''", "维持, 纠正, 2, 3"})
    void twoRowsAreNotJoinedThoughTheRulingBetweenThemIsNotDrawn(
            String label, String number, String nextLabel, String nextNumber) {
        PrintedSheet first = new Paper()
                .grid(COLUMNS, new double[] {300, 330})
                .ruling(50, 330, 50, 360)
                .ruling(150, 330, 150, 360)
                .ruling(250, 330, 250, 360)
                .text("名称", 60, 320)
                .text("数量", 160, 320)
                .text(label, 60, 350)
                .text(number, 160, 350)
                .sheet();
        PrintedSheet next = table().text(nextLabel, 60, 320)
                .text(nextNumber, 160, 320)
                .text("3.丙", 60, 350)
                .text("3", 160, 350)
                .sheet();

        assertThat(Paper.tables(PageLayout.of(List.of(first, next)).page()))
                .containsExactly(List.of(
                        List.of("名称", "数量"),
                        List.of(label, number),
                        List.of(nextLabel, nextNumber),
                        List.of("3.丙", "3")));
    }

    @Test
    void aRadicalIsTheCharacterThatItIsDrawnAs() {
        assertThat(table().text("⾃然⼈", 60, 320).text("⻔⼾", 160, 320).table().get(0))
                .containsExactly("自然人", "门户");
        assertThat(new Paper().text("某县⼈⺠政府", 60, 100).paragraphs()).containsExactly("某县人民政府");
    }

    @Test
    void moreThanIsReadIsRefused() {
        List<PrintedSheet> sheets = new ArrayList<>();
        for (int i = 0; i <= PageLayout.MAX_SHEETS; i++) {
            sheets.add(new Paper().sheet());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PageLayout.of(sheets));

        Paper combs = new Paper();
        for (int i = 0; i < 1500; i++) {
            combs.ruling(0, 3 * i, 4500, 3 * i).ruling(3 * i, 0, 3 * i, 4500);
        }
        assertThatIllegalArgumentException().isThrownBy(combs::read);
    }

    @Test
    void aSheetFullOfWordsIsReadInTime() {
        Paper same = new Paper();
        Paper line = new Paper();
        Paper large = new Paper();
        Paper figures = new Paper();
        for (int i = 0; i < PageLayout.MAX_MARKS / 2; i++) {
            same.text(Integer.toString(i % 10), 50 + (i % 7) * 0.3, 300);
            line.text("1", i, 300);
            figures.text("1", 20 * (i % 300), 12 * (i / 300));
            large.text("大", i % 500, 300, i % 3 == 0 ? 90 : 5);
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            same.read();
            line.read();
            large.read();
            figures.read();
        });
    }
}
