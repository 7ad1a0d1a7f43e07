package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.ChineseNumerals;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.rules.ReportText.Passage;

/** How many parts a report says that it has. */
final class PartListRules {

    /**
     * The parts that are listed, and those that there are, are as many as the text says. A list that ends in 等 can be shorter, and
     * a report can have more parts than those of the form, which alone are kept.
     */
    static final Rule<AnnualReport> LISTED = Rule.<AnnualReport>builder("narrative.parts-listed")
            .title("所称由几个部分组成，所列和实有的部分就是几个", "the parts listed, and those there are, are as many as the text says")
            .severity(Severity.WARNING)
            .basis(FormPlaces.inBothEditions(BasisKind.STRUCTURAL, "六个部分"))
            .check(PartListRules::check);

    private static final WordSearch COUNTS = WordSearch.of(
            Pattern.compile(
                    "(?:由|包括了?|包含了?|分为|分别为|内容有|共分|分成|[:为])([^。；;\\n]{8,300}?)(等)?(?:共|共计|合计)?([0-9]{1,2}|[一二三四五六七八九十]{1,2})[个大]?(?:部分|方面内容)"));

    /** The words that end what is listed; what does not end so goes on behind the mark. */
    private static final Pattern ITEM_END =
            Pattern.compile("(?:情况|概述|概况|事项|问题|措施|不足|打算|计划|安排|说明|附[表件录]|统计表|内容|思路|总结|数据|引言)(?:\\([^()]{0,30}\\))?$");

    private static final Pattern MARK = Pattern.compile("[,、]|(?:以及|和|及)(?=其[他它])");
    private static final Pattern NAMED = Pattern.compile("情况|概述|概况");

    private PartListRules() {}

    private static void check(AnnualReport report, Check check) {
        for (Passage passage : check.derived(report, NarrativeRules.TEXT).passages()) {
            String text = passage.text();
            Matcher count = COUNTS.matcher(text);
            boolean hasParts = text.contains("部分") || text.contains("方面内容");
            for (int at = 0; hasParts && COUNTS.find(count, text, at, text.length()); at = count.end()) {
                OptionalLong said = number(count.group(3));
                String list = count.group(1);
                if (said.isPresent()
                        && said.getAsLong() > 1
                        && NAMED.matcher(list).find()) {
                    check(report, passage, count, (int) said.getAsLong(), check);
                }
            }
        }
    }

    private static OptionalLong number(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? OptionalLong.of(Long.parseLong(digits))
                : ChineseNumerals.read(digits);
    }

    private static void check(AnnualReport report, Passage passage, Matcher count, int said, Check check) {
        Cell cell = passage.quote(passage.sentence(count.start(), count.end()));
        int listed = items(count.group(1)).size();
        boolean isOpen = count.group(2) != null;
        int there = report.narrative().size();
        if (isOpen ? listed > said : listed != said) {
            violated("列出" + listed + "个", "lists " + listed, said, listed, cell, check);
        } else if (there > said) {
            violated("报告有" + there + "个", "has " + there, said, there, cell, check);
        } else {
            check.holds();
        }
    }

    private static void violated(String zh, String en, int said, int found, Cell cell, Check check) {
        check.violated(
                Text.of("称有" + said + "个部分，" + zh, "says that there are " + said + " parts and " + en),
                List.of(cell),
                Figure.of(said),
                Figure.of(found));
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String each : MARK.split(list, -1)) {
            item.append(each);
            if (ITEM_END.matcher(item).find()) {
                items.add(item.toString());
                item.setLength(0);
            }
        }
        if (!item.isEmpty()) {
            items.add(item.toString());
        }
        return items;
    }
}
