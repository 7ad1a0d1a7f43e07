package org.gongkai.form;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.law.FormEdition;
import org.gongkai.page.Html;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Term;

/** How the headings of a form and of its parts are written as HTML. */
enum HeadingText {
    OFFICIAL {
        @Override
        void add(String official, Html html) {
            html.text(official);
        }

        @Override
        String name(String official) {
            return official;
        }
    },
    WITH_ENGLISH {
        @Override
        void add(String official, Html html) {
            html.open("span", "lang", "en").text(english(official)).close().text(" ");
            html.open("span", "class", "official", "lang", "zh").text(official).close();
        }

        @Override
        String name(String official) {
            return english(official);
        }
    };

    private static final Map<String, String> ENGLISH = new HashMap<>(Map.ofEntries(
            Map.entry(FormLayout.RECONCILIATION_NOTE, "items one and two together equal items three and four together"),
            Map.entry(FormLayout.APPLICANTS, "applicants"),
            Map.entry(FormLayout.ORGANIZATIONS, "legal persons and other organizations"),
            Map.entry(FormLayout.RESULTS, "results of the year"),
            Map.entry(FormLayout.CONTENT, "information"),
            Map.entry(FormLayout.LITIGATION, "litigation"),
            Map.entry("第二十条第（一）项", "Article 20 (1)"),
            Map.entry("第二十条第（五）项", "Article 20 (5)"),
            Map.entry("第二十条第（六）项", "Article 20 (6)"),
            Map.entry("第二十条第（八）项", "Article 20 (8)"),
            Map.entry("第二十条第（九）项", "Article 20 (9)")));

    static {
        Stream.of(ReportSection.values()).forEach(part -> ENGLISH.put(part.heading(), Term.words(part.token())));
        Stream.of(OutcomeGroup.values())
                .forEach(group -> ENGLISH.put(group.label(), group.text().en()));
        Stream.of(FormEdition.values())
                .flatMap(edition -> Stream.of(TableLayout.applications(edition), TableLayout.proactive(edition)))
                .forEach(HeadingText::put);
        put(TableLayout.disputes());
    }

    private static void put(TableLayout table) {
        for (TableRow row : table.rows()) {
            ENGLISH.put(row.ownLabel(), Term.words(row.name()));
            for (int i = 0; i < row.cellCount(); i++) {
                ENGLISH.put(
                        row.columnLabels().get(i), row.columns().get(i).text().en());
            }
            row.amountLabel()
                    .ifPresent(label -> ENGLISH.put(label, label.contains("万元") ? "amount (10,000 yuan)" : "amount"));
        }
    }

    /** The English of what is printed as a heading; what no form has stays as it is. */
    static String english(String official) {
        return ENGLISH.getOrDefault(official, official);
    }

    /** Adds a heading to the element that is open. */
    abstract void add(String official, Html html);

    /** A heading as a name in an attribute, which has one language: that of the page. */
    abstract String name(String official);
}
