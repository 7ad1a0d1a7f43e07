package org.gongkai.check.page;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.deadline.CountedApplication;
import org.gongkai.check.deadline.DeadlineAnswer;
import org.gongkai.check.deadline.FeeAnswer;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineStep;
import org.gongkai.deadline.UncountedSpan;
import org.gongkai.fee.FeeBracket;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.page.Html;
import org.gongkai.text.Text;
import org.gongkai.validation.page.HtmlPage;

/** A page to be printed that shows what is due and what is to be paid, with the arithmetic; it names nobody. */
public final class DeadlinePage {

    private static final String STYLE = """
            main { max-width: 54rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
            dt { color: var(--quiet); } dd { margin: 0; } dd ul { margin: 0; padding: 0; list-style: none; }
            section { margin-top: 1.5rem; border-top: 1px solid var(--line); }
            .gongkai table { width: auto; } .gongkai td.reason { text-align: left; } .gongkai td.number { text-align: right; }
            @page { size: A4; margin: 18mm; }
            @media print { section { break-inside: auto; } .gongkai table { font-size: 9pt; } thead { display: table-header-group; } }
            """;
    private static final Text TITLE =
            Text.of("政府信息公开申请办理期限", "Time limits of an application for government information");
    private static final Text FEE = Text.of("信息处理费", "Processing fee");

    private final Language language;

    private DeadlinePage(Language language) {
        this.language = language;
    }

    /**
     * {@return the whole document, which needs no other file}
     *
     * @param answer what is shown, not null
     * @param language its language, not null
     */
    public static String of(DeadlineAnswer answer, Language language) {
        return new DeadlinePage(language).html(answer);
    }

    private String html(DeadlineAnswer answer) {
        Text title = answer.counted().isPresent() ? TITLE : FEE;
        return HtmlPage.of(
                language.toString(),
                title.in(language.locale()),
                STYLE,
                "<h1>" + in(title) + "</h1>\n"
                        + answer.counted().map(this::application).orElse("")
                        + answer.fees().map(this::fee).orElse(""));
    }

    private String application(CountedApplication counted) {
        String deadlines =
                counted.reading().deadlines().stream().map(this::deadline).collect(Collectors.joining());
        return "<dl>\n"
                + counted.number()
                        .map(number -> entry(Text.of("登记编号", "number"), chinese(number)))
                        .orElse("")
                + entry(Text.of("收到申请", "application received"), in(counted.receipt()))
                + (counted.events().isEmpty()
                        ? ""
                        : entry(Text.of("办理经过", "what happened"), list("ul", counted.events())))
                + entry(Text.of("办理情况", "state"), in(counted.state()))
                + entry(Text.of("计算依据", "calendar"), in(counted.countedBy())) + "</dl>\n" + deadlines;
    }

    private String entry(Text term, String description) {
        return "<dt>" + in(term) + "</dt><dd>" + description + "</dd>\n";
    }

    private String deadline(Deadline deadline) {
        List<Text> notes = CountedApplication.notes(deadline);
        return "<section>\n<h2>" + in(deadline.text()) + "</h2>\n<p>" + in(Text.of("依据：", "basis: "))
                + chinese(deadline.basis().toString()) + "</p>\n"
                + (notes.isEmpty() ? "" : list("ul", notes))
                + list("ol", deadline.steps().stream().map(DeadlineStep::text).toList())
                + spans(deadline) + "</section>\n";
    }

    private String spans(Deadline deadline) {
        List<UncountedSpan> spans = deadline.uncountedSpans();
        if (spans.isEmpty()) {
            return "";
        }
        int days = spans.stream().mapToInt(UncountedSpan::days).sum();
        String rows = spans.stream()
                .map(span -> "<tr><th scope=\"row\">" + in(span.span()) + "</th><td class=\"number\">" + span.days()
                        + "</td><td class=\"reason\">" + in(span.reason()) + "</td></tr>\n")
                .collect(Collectors.joining());
        return table(
                Text.of("不计算在内的日期，共" + days + "日", "days that do not count, " + days + " in all"),
                List.of(Text.of("日期", "days"), Text.of("日数", "how many"), Text.of("原因", "why")),
                rows);
    }

    private String fee(FeeAnswer answer) {
        return "<section>\n<h2>" + in(FEE) + "</h2>\n"
                + answer.fees().stream().map(this::fee).collect(Collectors.joining())
                + answer.note().map(note -> "<p>" + in(note) + "</p>\n").orElse("") + "</section>\n";
    }

    private String fee(ProcessingFee fee) {
        String rows = fee.brackets().stream().map(this::row).collect(Collectors.joining());
        String total = "<tr><th scope=\"row\">" + in(Text.of("合计", "total")) + "</th><td class=\"number\">"
                + fee.quantity() + "</td><td></td><td class=\"number\">"
                + in(fee.amount().text()) + "</td></tr>\n";
        return table(
                fee.explanation().get(0),
                List.of(
                        Text.of("第几" + fee.mode().unit(), "which"),
                        Text.of("数量", "how many"),
                        Text.of("单价", "rate"),
                        Text.of("金额", "amount")),
                rows + total);
    }

    private String row(FeeBracket bracket) {
        return "<tr><th scope=\"row\">" + in(bracket.span()) + "</th><td class=\"number\">" + bracket.quantity()
                + "</td><td class=\"number\">" + in(bracket.rate().text()) + "</td><td class=\"number\">"
                + in(bracket.amount().text()) + "</td></tr>\n";
    }

    private String table(Text caption, List<Text> heads, String rows) {
        String head = heads.stream()
                .map(each -> "<th scope=\"col\">" + in(each) + "</th>")
                .collect(Collectors.joining());
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + in(caption)
                + "\">\n<table>\n<caption>" + in(caption) + "</caption>\n<thead><tr>" + head
                + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n";
    }

    private String list(String element, List<Text> items) {
        return items.stream()
                .map(item -> "<li>" + in(item) + "</li>\n")
                .collect(Collectors.joining("", "<" + element + ">\n", "</" + element + ">\n"));
    }

    private static String chinese(String text) {
        return "<span lang=\"zh-CN\">" + escape(text) + "</span>";
    }

    private String in(Text text) {
        return escape(text.in(language.locale()));
    }

    private static String escape(String text) {
        return new Html().text(PrintableText.of(text)).toString();
    }
}
