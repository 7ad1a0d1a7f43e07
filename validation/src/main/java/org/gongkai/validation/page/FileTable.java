package org.gongkai.validation.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.UnreadFile;
import org.gongkai.validation.stack.Wording;

/** Every file of a run: what it was read as, or why there is no report of it. */
final class FileTable {

    private static final int MOST_UNFOLDED = 100;

    private final Overview overview;
    private final Function<ReadReport, String> addresses;
    private final PageText page;

    FileTable(Overview overview, Function<ReadReport, String> addresses, PageText page) {
        this.overview = overview;
        this.addresses = addresses;
        this.page = page;
    }

    /** How many files there are of which kind. */
    String counts() {
        long found = overview.reports().stream()
                .filter(CheckedReport::hasOpenViolation)
                .count();
        long fine = overview.reports().size() - found;
        int unread = overview.unread().size();
        int others = overview.others().size();
        return page.paragraph(Text.of(
                "年度报告" + overview.reports().size() + "份：无不成立" + fine + "份，有不成立" + found + "份；无法读入的文件" + unread
                        + "个，其他文件" + others + "个",
                overview.reports().size() + " reports: " + fine + " with nothing violated, " + found
                        + " with something violated; files that are unreadable: " + unread + ", of other kinds: "
                        + others));
    }

    String unread() {
        List<String> all = overview.unread().stream()
                .map(UnreadFile::reasons)
                .flatMap(List::stream)
                .map(page::in)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        List<String> first = all.subList(0, Math.min(all.size(), MOST_UNFOLDED));
        List<String> rest = all.subList(first.size(), all.size());
        return page.section(
                "unreadable",
                Text.of("无法读入", "Unreadable"),
                page.list(first) + (rest.isEmpty() ? "" : page.folded(Wording.more(rest.size()), page.list(rest))));
    }

    String html() {
        List<String> heads = List.of(page.in("文件", "file"), page.in("读作", "read as"));
        String rows = Stream.of(
                        overview.reports().stream().map(this::row),
                        overview.unread().stream().map(file -> row(file.source(), page.in("无法读入", "unreadable"))),
                        overview.others().stream().map(file -> row(file, page.in("其他文件", "another kind of file"))))
                .flatMap(each -> each)
                .collect(Collectors.joining());
        int count = overview.reports().size()
                + overview.unread().size()
                + overview.others().size();
        Text heading = Text.of("文件", "Files");
        return page.section(
                "files",
                heading,
                page.folded(
                        Text.of("全部" + count + "个文件", "all " + count + " files"),
                        page.table("files", heading, heads, rows)));
    }

    private String row(CheckedReport checked) {
        return row(
                checked.read().source(),
                PageText.link(addresses.apply(checked.read()), HtmlPage.escape(Wording.name(checked.report())))
                        + ' '
                        + page.in(checked.report().scope().text()));
    }

    private static String row(String source, String what) {
        return "<tr><th scope=\"row\">" + HtmlPage.escape(source) + "</th><td>" + what + "</td></tr>\n";
    }
}
