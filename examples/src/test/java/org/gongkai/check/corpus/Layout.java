package org.gongkai.check.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Scale;
import org.gongkai.documents.Paper;
import org.gongkai.form.FormRenderer;
import org.gongkai.law.FormEdition;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;

/** How reports are laid out, and which ones. */
enum Layout {
    OFFICIAL(Paper.A4),

    /** The sheet ends between two rows of table three, and nothing is printed again. */
    PAGE_BREAK(Paper.A4) {
        @Override
        List<Page> pages(Page page, Random random) {
            return broken(page, random, 0);
        }
    },

    /** The sheet ends there too, and the heads stand above the rows that follow. */
    HEADS_AGAIN(Paper.A4.withHeadsRepeated()) {
        @Override
        List<Page> pages(Page page, Random random) {
            return broken(page, random, 3);
        }
    },

    WRAPPED_LABELS(Paper.A4) {
        @Override
        List<Page> pages(Page page, Random random) {
            int most = 2 + random.nextInt(5);
            return List.of(eachTable(page, table -> table.withTexts(text -> wrapped(text, most))));
        }
    },

    /** No cell is merged with another; what spans several stands in each of them. */
    GROUPS_REPEATED(Paper.A4) {
        @Override
        List<Page> pages(Page page, Random random) {
            return List.of(eachTable(page, LaidTable::withCellsRepeated));
        }
    },

    /** No cell is merged with the one below; the label of a group stands in its first row. */
    GROUPS_ONCE(Paper.A4) {
        @Override
        List<Page> pages(Page page, Random random) {
            return List.of(eachTable(page, LaidTable::withGroupsOnce));
        }
    },

    /** Some zeros are left blank. */
    BLANKS(Paper.A4) {
        @Override
        Arbitrary<AnnualReport> reports(Scale scale) {
            return Reports.annual().scaledTo(scale).withBlankZeros();
        }
    },

    /** Notes stand below the tables, and one in the last row of table three. */
    NOTES_BELOW(Paper.A4) {
        @Override
        List<Page> pages(Page page, Random random) {
            return List.of(withNotes(page));
        }
    },

    /** The tables of parts two and three are of two editions. */
    MIXED_EDITIONS(Paper.A4) {
        @Override
        Arbitrary<AnnualReport> reports(Scale scale) {
            Reports sized = Reports.annual().scaledTo(scale);
            return sized.flatMap(
                    report -> sized.edition(otherThan(report.applications().edition()))
                            .map(other -> report.withProactive(other.proactive())));
        }
    },

    NARROW(Paper.NARROW),

    LANDSCAPE(Paper.LANDSCAPE);

    private static final int HEADS_OF_TABLE_THREE = 3;
    private static final int TABLE_THREE = 2;
    private static final List<Scale> SCALES = List.of(Scale.COUNTY, Scale.PROVINCE, Scale.TOWNSHIP);

    private final Paper paper;

    Layout(Paper paper) {
        this.paper = paper;
    }

    /** {@return the name in words} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The reports that are laid out so; they add up. */
    Arbitrary<AnnualReport> reports(Scale scale) {
        return Reports.annual().scaledTo(scale);
    }

    /** What a page becomes, each page from the top of a sheet. */
    List<Page> pages(Page page, Random random) {
        return List.of(page);
    }

    /** {@return one of these reports, the same for the same number} */
    Print print(int number) {
        AnnualReport report = Samples.of(reports(SCALES.get(number % SCALES.size())), number, 1)
                .get(0);
        List<Page> pages = pages(FormRenderer.official().page(report), new Random(number));
        return new Print(report, this, number, paper, pages);
    }

    private static FormEdition otherThan(FormEdition edition) {
        return edition == FormEdition.FORM_2019 ? FormEdition.FORM_2021 : FormEdition.FORM_2019;
    }

    private static Page eachTable(Page page, UnaryOperator<LaidTable> change) {
        Page.Builder changed = Page.builder();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table) {
                changed.table(change.apply(LaidTable.of(table.grid())).grid());
            } else if (block instanceof Block.Paragraph paragraph) {
                changed.paragraph(paragraph.text());
            }
        }
        return changed.build();
    }

    /** Two pages, the second of which begins within table three, with so many of its rows once more. */
    private static List<Page> broken(Page page, Random random, int headsAgain) {
        Page.Builder first = Page.builder();
        Page.Builder second = Page.builder();
        Page.Builder current = first;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table && table.number() == TABLE_THREE) {
                int rows = table.grid().rowCount();
                int cut = HEADS_OF_TABLE_THREE + 1 + random.nextInt(rows - HEADS_OF_TABLE_THREE - 1);
                LaidTable whole = LaidTable.of(table.grid());
                first.table(whole.rows(0, cut).grid());
                current = second.table(
                        whole.rows(0, headsAgain).above(whole.rows(cut, rows)).grid());
            } else if (block instanceof Block.Table table) {
                current.table(table.grid());
            } else if (block instanceof Block.Paragraph paragraph) {
                current.paragraph(paragraph.text());
            }
        }
        return List.of(first.build(), second.build());
    }

    private static Page withNotes(Page page) {
        Page.Builder noted = Page.builder();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table && table.number() == TABLE_THREE) {
                noted.table(LaidTable.of(table.grid())
                        .withNote("备注：以上数据含2件上年结转的申请。")
                        .grid());
            } else if (block instanceof Block.Table table) {
                noted.table(table.grid()).paragraph("注：1.统计时间为1月1日至12月31日；2.单位为件；3.没有的填0。");
            } else if (block instanceof Block.Paragraph paragraph) {
                noted.paragraph(paragraph.text());
            }
        }
        return noted.build();
    }

    private static String wrapped(String text, int most) {
        if (text.chars().allMatch(c -> c < 256) || Character.isDigit(text.charAt(0)) && text.endsWith("元")) {
            return text;
        }
        return IntStream.range(0, (text.length() + most - 1) / most)
                .mapToObj(line -> text.substring(line * most, Math.min(text.length(), (line + 1) * most)))
                .collect(Collectors.joining("\n"));
    }
}
