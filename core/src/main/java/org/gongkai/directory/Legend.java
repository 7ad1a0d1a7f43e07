package org.gongkai.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Page;

/** What a page says of empty boxes: in a head, in a title, or below the table (“□”表示可选项). */
record Legend(String text, EmptyBox emptyBox) {

    private static final String EMPTY = "[□☐◻口][^□☐◻口■√☑]{0,8}?";
    private static final Pattern OPTIONAL = Pattern.compile(EMPTY + "(?:可选|非必选|备选|选择)");
    private static final Pattern NOT_OFFERED = Pattern.compile(EMPTY + "(?:[不未]选|不公开|[不未]采用|[不无]需|不要求|不适用)");
    private static final Pattern EXPLAINS = Pattern.compile("表示|代表|必选|图例");
    private static final int LONGEST = 1_000;

    /** The first legend of a page, empty where none says what an empty box means. */
    static Optional<Legend> of(Page page) {
        return page.blocks().stream().flatMap(Legend::texts).flatMap(Legend::in).findFirst();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Table table) {
            return table.grid().rows().stream().flatMap(row -> row.stream().distinct());
        }
        return Stream.of(((Block.Paragraph) block).text());
    }

    private static Stream<Legend> in(String text) {
        if (text.length() > LONGEST || !EXPLAINS.matcher(text).find()) {
            return Stream.empty();
        }
        if (OPTIONAL.matcher(text).find()) {
            return Stream.of(new Legend(text, EmptyBox.OPTIONAL));
        }
        return NOT_OFFERED.matcher(text).find() ? Stream.of(new Legend(text, EmptyBox.NOT_OFFERED)) : Stream.empty();
    }
}
