package org.gongkai.validation.page;

import java.util.List;
import org.gongkai.text.Text;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** What is worth a look in the reports together, the strangest first; it is counted with nothing that was found. */
final class LookHtml {

    static final Text HEADING = Text.of("值得一看", "Worth a look");

    private static final int MOST = 30;

    private static final Text NO_ERROR = Text.of(
            "以下数字与本机关其他年度或同类机关相差较大，或与上一年度一个数也不差。这不是错误，也不计入核对结果；在生成的无误报告中，约每一百二十份也会出现一处。",
            "These figures are far from those of other years or of peers, or are those of the year before to the last digit. None is"
                    + " an error, and none is counted with what was found: of generated reports in order, about one in 120 has such a"
                    + " figure.");

    private final Overview overview;
    private final PageText page;

    LookHtml(Overview overview, PageText page) {
        this.overview = overview;
        this.page = page;
    }

    /** The section, empty where nothing stands out. */
    String html() {
        List<Suspicion> suspicions = Plausibility.standard()
                .rank(overview.reports().stream().map(CheckedReport::report).toList());
        if (suspicions.isEmpty()) {
            return "";
        }
        List<String> shown = suspicions.stream().limit(MOST).map(this::item).toList();
        int rest = suspicions.size() - shown.size();
        return page.section(
                "look",
                HEADING,
                page.paragraph(NO_ERROR) + page.list(shown) + (rest > 0 ? page.paragraph(Wording.more(rest)) : ""));
    }

    private String item(Suspicion suspicion) {
        String agency = suspicion.subject().agency().orElse("");
        return "<strong>"
                + HtmlPage.escape(agency + ' ' + suspicion.subject().year().orElse(0)) + "</strong> "
                + page.in(suspicion.statement());
    }
}
