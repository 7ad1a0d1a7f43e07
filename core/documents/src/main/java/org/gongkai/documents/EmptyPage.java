package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Where the contents of a web page without tables are, if not on the page: in files it links, in frames, or with a script. */
final class EmptyPage {

    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final Evaluator FRAMES = QueryParser.parse("frame[src], iframe[src]");
    private static final Evaluator PICTURES = QueryParser.parse("img");
    private static final Evaluator SCRIPTS = QueryParser.parse("script");

    /** What follows the name of the file in a link. */
    private static final Pattern AFTER_NAME = Pattern.compile("[?#]");

    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "ceb", "zip", "rar");

    /** The width of a picture that can have a table, in pixels. */
    private static final String NARROW = "200";

    private static final int MOST_NAMED = 5;
    private static final int LONGEST_NAME = 60;

    /** A page with less text than this says little more than that it is being loaded, in characters. */
    private static final int LITTLE = 100;

    private EmptyPage() {}

    /** That a page has pictures and no table; none where it has one, or no picture. */
    static List<Problem> pictures(Page page, int count) {
        if (count == 0 || hasTable(page)) {
            return List.of();
        }
        Text reason = Text.of(
                "没有表格，有图片" + count + "张：图片中的内容未读入",
                "no table and " + count + " pictures: what stands in pictures is not read");
        return List.of(new Problem(Place.PAGE, reason));
    }

    /** Whether a page has a table of more than one row and column. */
    static boolean hasTable(Page page) {
        return page.tables().stream().map(Block.Table::grid).anyMatch(EmptyPage::isTable);
    }

    /** Why a page has nothing, or no table; none where it has one, or nothing tells that there is more. */
    static List<Problem> problems(Document document, Page page) {
        if (hasTable(page)) {
            return List.of();
        }
        List<Text> reasons = new ArrayList<>();
        List<String> links = document.select(LINKS).stream()
                .filter(EmptyPage::isDocument)
                .map(link -> link.text().isBlank() ? link.attr("href") : link.text())
                .distinct()
                .toList();
        if (!links.isEmpty()) {
            reasons.add(Text.of("页面上没有表格，只链接了文件：", "no table on the page, which links files: ")
                    .concat(names(links)));
        }
        List<String> frames = document.select(FRAMES).stream()
                .map(frame -> frame.attr("src"))
                .distinct()
                .toList();
        if (!frames.isEmpty()) {
            reasons.add(Text.of("页面的内容在另外的文件里：", "what the page shows is in other files: ")
                    .concat(names(frames)));
        }
        int length = page.blocks().stream()
                .mapToInt(block ->
                        block instanceof Block.Paragraph text ? text.text().length() : 0)
                .sum();
        boolean isScripted = !document.select(SCRIPTS).isEmpty();
        if (reasons.isEmpty() && isScripted && length < LITTLE) {
            reasons.add(
                    Text.of(
                            "页面的正文由脚本载入，文件里没有，请在浏览器中打开后另存",
                            "the text of the page is loaded by a script and not in the file; open it in a browser and save it"));
        } else if (reasons.isEmpty() && page.blocks().isEmpty()) {
            reasons.add(Text.of("页面上没有文字", "a page without text"));
        } else if (reasons.isEmpty()) {
            long pictures = document.select(PICTURES).stream()
                    .filter(EmptyPage::isLarge)
                    .count();
            return pictures(page, (int) pictures);
        }
        return reasons.stream().map(reason -> new Problem(Place.PAGE, reason)).toList();
    }

    /** Whether a picture can show a table: it is not told to be narrower than one, and leads nowhere. */
    private static boolean isLarge(Element picture) {
        String width = picture.attr("width");
        boolean isNarrow = !width.isEmpty()
                && width.length() <= NARROW.length()
                && width.chars().allMatch(c -> c >= '0' && c <= '9')
                && (width.length() < NARROW.length() || width.compareTo(NARROW) < 0);
        return !isNarrow
                && picture.parent() != null
                && !picture.parent().normalName().equals("a");
    }

    private static boolean isTable(Grid grid) {
        return grid.rowCount() > 1 && grid.columnCount() > 1;
    }

    private static boolean isDocument(Element link) {
        String file = AFTER_NAME.split(link.attr("href"), 2)[0];
        return DOCUMENTS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Text names(List<String> all) {
        String some = all.stream().limit(MOST_NAMED).map(EmptyPage::name).collect(Collectors.joining("、"));
        int rest = all.size() - MOST_NAMED;
        return rest <= 0
                ? Text.of(some, some)
                : Text.of(some + " 等" + all.size() + "个", some + " and " + rest + " more");
    }

    private static String name(String whole) {
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME) + '…';
    }
}
