package org.gongkai.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.text.Text;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** A row for each figure that is worth a look, the strangest first; where there are none a row that says so. */
final class LookTable {

    private final Overview overview;
    private final Locale locale;

    LookTable(Overview overview, Locale locale) {
        this.overview = overview;
        this.locale = locale;
    }

    ResultTable table() {
        List<Text> heads = List.of(
                ResultTables.AGENCY,
                ResultTables.YEAR,
                ResultTables.FILE,
                Text.of("统计范围", "scope"),
                Text.of("数字", "figure"),
                Text.of("数值", "value"),
                Text.of("比较对象", "compared with"),
                Text.of("偏离倍数", "times the usual deviation"),
                Text.of("说明", "statement"));
        List<List<Object>> rows = new ArrayList<>();
        overview.suspected().forEach((suspicion, checked) -> rows.add(row(suspicion, checked)));
        if (rows.isEmpty()) {
            rows.add(List.of("", "", "", "", "", "", "", "", in(Wording.worthALook(overview))));
        }
        return new ResultTable(
                in(Wording.WORTH_A_LOOK), heads.stream().map(this::in).toList(), rows);
    }

    private List<Object> row(Suspicion suspicion, Optional<CheckedReport> checked) {
        return List.of(
                suspicion.subject().agency().orElse(""),
                suspicion.subject().year().orElseThrow(),
                checked.map(each -> each.read().source()).orElse(""),
                in(suspicion.scope().text()),
                in(suspicion.cell().text()),
                ResultTables.value(suspicion.cell().value()),
                in(suspicion.basis().text()),
                suspicion.score(),
                in(suspicion.statement()));
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
