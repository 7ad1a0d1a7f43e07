package org.gongkai.validation.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.Wording;

/** What is worth a look in the reports together, the strangest first; it is counted with nothing that was found. */
final class LookHtml {

    private static final int MOST = 30;

    private final Overview overview;
    private final Function<ReadReport, String> addresses;
    private final PageText page;

    LookHtml(Overview overview, Function<ReadReport, String> addresses, PageText page) {
        this.overview = overview;
        this.addresses = addresses;
        this.page = page;
    }

    String html() {
        Map<Suspicion, Optional<CheckedReport>> suspected = overview.suspected();
        List<String> shown = suspected.entrySet().stream()
                .limit(MOST)
                .map(each -> item(each.getKey(), each.getValue()))
                .toList();
        int rest = suspected.size() - shown.size();
        return page.section(
                "look",
                Wording.WORTH_A_LOOK,
                page.paragraph(Wording.worthALook(overview))
                        + (shown.isEmpty() ? "" : page.list(shown))
                        + (rest > 0 ? page.paragraph(Wording.more(rest)) : ""));
    }

    private String item(Suspicion suspicion, Optional<CheckedReport> checked) {
        String address = checked.map(CheckedReport::read).map(addresses).orElse("");
        return "<strong>" + PageText.link(address, HtmlPage.escape(Wording.name(suspicion))) + "</strong> "
                + page.in(suspicion.statement());
    }
}
