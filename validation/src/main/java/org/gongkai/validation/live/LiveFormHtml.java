package org.gongkai.validation.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Html;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.gongkai.validation.page.HtmlPage;

/** The form as HTML: the official tables, whose cells the script makes fields, and the fields around them. */
final class LiveFormHtml {

    private static final Pattern NOT_PLAIN = Pattern.compile("[<\\u2028\\u2029\\p{Cf}&&[\\x{0}-\\x{ffff}]]");

    private final LiveForm form;
    private final Locale language;
    private final FormRenderer renderer;

    private LiveFormHtml(LiveForm form, Locale language) {
        this.form = form;
        this.language = language;
        FormRenderer scrollable = FormRenderer.official().withScrollableTables().withIdPrefix(form.id() + "-");
        this.renderer = Text.isChinese(language) ? scrollable : scrollable.withEnglish();
    }

    static String page(LiveForm form, Locale language) {
        Text title = Text.of("政府信息公开工作年度报告填报", "Annual report on disclosure: form");
        return HtmlPage.withScript(
                Text.isChinese(language) ? "zh" : "en",
                title.in(language),
                LiveForm.formStyle(),
                fragment(form, language),
                LiveForm.script());
    }

    static String fragment(LiveForm form, Locale language) {
        return new LiveFormHtml(form, language).fragment();
    }

    private String in(String zh, String en) {
        return escape(Text.of(zh, en).in(language));
    }

    private static String escape(String text) {
        return new Html().text(text).toString();
    }

    private String fragment() {
        return """
                <div class="gongkai gongkai-form" id="%s" lang="%s">
                <script type="application/json" class="form-data">%s</script>
                <noscript><p>%s</p></noscript>
                <div class="form-head">
                %s</div>
                <div class="form-tools">
                %s</div>
                <section class="form-verdict" aria-label="%s">
                <p data-part="decision" class="decision"></p>
                <p data-part="status" role="status"></p>
                <p data-part="beside"></p>
                <p data-part="diagnosis"></p>
                <ul data-part="lost"></ul>
                <ol data-part="findings" class="findings"></ol>
                <ul data-part="held"></ul>
                %s</section>
                <article>
                <h1 data-part="title"></h1>
                %s%s</article>
                </div>
                """.formatted(
                        form.id(),
                        Text.isChinese(language) ? "zh" : "en",
                        data(),
                        in("填报需要启用脚本。", "Filling in the form needs scripts."),
                        head(),
                        tools(),
                        in("核对结果", "what was found"),
                        others(),
                        text("introduction", in("引言", "introduction")),
                        sections());
    }

    /** What ends a script or turns the direction of text is escaped, so that the report stays what it is. */
    private String data() {
        return NOT_PLAIN
                .matcher(LiveFormData.of(form, language).toString())
                .replaceAll(each -> "\\\\u%04x".formatted((int) each.group().charAt(0)));
    }

    private String head() {
        String scopes = Arrays.stream(ReportScope.values())
                .map(scope -> "<option value=\"" + scope.token() + "\">"
                        + escape(scope.text().in(language)) + "</option>")
                .collect(Collectors.joining());
        return field("agency/name", in("机关名称", "agency"), "type=\"text\" required")
                + field("year", in("报告年度", "year"), "type=\"text\" inputmode=\"numeric\" required")
                + "<label>" + in("统计范围", "scope") + " <select data-path=\"scope\">" + scopes + "</select></label>\n"
                + field("publishedOn", in("公布日期", "day of publication"), "type=\"date\"");
    }

    private static String field(String path, String label, String attributes) {
        return "<label>" + label + " <input data-path=\"" + path + "\" " + attributes
                + " autocomplete=\"off\"></label>\n";
    }

    private String tools() {
        return button("save", "", in("保存报告", "save the report"))
                + button("reasons", "", in("保存理由", "save the reasons"))
                + file("report", "", in("打开报告", "open a report"))
                + file("previous", "", in("上一年度报告", "report of the year before"))
                + file("units", " multiple", in("各单位报告", "reports of the units"))
                + button("zeros", "", in("空白格填 0", "put 0 into blanks"))
                + button("undo", " data-part=\"undo\" hidden", in("撤销", "undo"))
                + button("print", "", in("打印", "print"));
    }

    private static String button(String action, String attributes, String label) {
        return "<button type=\"button\" data-do=\"" + action + '"' + attributes + '>' + label + "</button>\n";
    }

    private static String file(String what, String attributes, String label) {
        return "<label class=\"file\">" + label + " <input type=\"file\" accept=\".json\" data-open=\"" + what + '"'
                + attributes + "></label>\n";
    }

    private String others() {
        String titles = LiveFormData.otherRules(form)
                .map(title -> "<li>" + escape(title.in(language)) + "</li>\n")
                .collect(Collectors.joining());
        return titles.isEmpty()
                ? ""
                : "<details>\n<summary>" + in("报送时另行核对", "checked once it is handed in") + "</summary>\n<ul>\n" + titles
                        + "</ul>\n</details>\n";
    }

    private String sections() {
        StringBuilder sections = new StringBuilder();
        for (ReportSection section : ReportSection.values()) {
            String heading =
                    Text.of(section.heading(), Term.words(section.token())).in(language);
            sections.append("<section>\n<h2>").append(escape(heading)).append("</h2>\n");
            sections.append(text("narrative/" + section.token(), escape(heading)));
            table(section)
                    .ifPresent(table -> sections.append(renderer.html(table)).append('\n'));
            sections.append("</section>\n");
        }
        return sections.toString();
    }

    private Optional<CountTable> table(ReportSection section) {
        AnnualReport report = form.report();
        return Optional.ofNullable(
                switch (section) {
                    case PROACTIVE_DISCLOSURE -> report.proactive();
                    case APPLICATIONS -> report.applications();
                    case DISPUTES -> report.disputes();
                    default -> null;
                });
    }

    /** A text, and beside it the same for print, where a field would be cut off. */
    private static String text(String path, String label) {
        return "<textarea data-path=\"" + path + "\" aria-label=\"" + label
                + "\" rows=\"2\"></textarea><div class=\"printed\"></div>\n";
    }
}
