package org.gongkai.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** Finds the documents in the text of a basis, with their numbers and articles. */
final class CitedDocuments {

    /** A title in 《》, or that of the Regulation without them where it is not part of another. */
    private static final Pattern TITLE = Pattern.compile("《([^《》]*+(?:《[^《》]*+》[^《》]*+)*+)》"
            + "|(?<![<〈])((?:中华人民共和国|(?<![\\p{IsHan}&&[^据照]]))政府信息公开条例)(?![\\p{IsHan}&&[^第及和与等]])");

    /** Between two digits blanks are kept, since those of two lines are no number. */
    private static final Pattern BLANKS =
            Pattern.compile("(?<!\\d)[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+(?!\\d|[\\s\\p{Z}\\p{C}])");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]((?:[^（）()]|[（(][^（）()]{0,12}[)）]){0,200})[)）]");

    private static final String SEQUENCE = "(?:\\d{1,6}|[〇零一二两三四五六七八九十百千]{1,9})[号號]";

    /** A number stands at the beginning of a run of characters, or behind a date: 国办发〔2016〕80号, 2019年4月3日国务院令第711号. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{IsHan}、&&[^日]])(?![年月日、])(?:"
            + "[\\p{IsHan}、]{1,40}?[〔\\[［﹝【（(](?:19|20)\\d{2}[〕\\]］﹞】）)]第?\\d{1,6}[号號]"
            + "|[\\p{IsHan}、]{0,40}?(?:令|公告|通告)(?:(?:19|20)\\d{2}年)?第?" + SEQUENCE
            + "|[\\p{IsHan}、]{1,40}?(?:(?:19|20)\\d{2}年)?第" + SEQUENCE + "(?:令|公告|通告))");

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[\\[［﹝【（(]((?:19|20)\\d{2})[\\]］﹞】）)]");

    private static final String NUMERAL = "(\\d{1,3}|[〇零一二三四五六七八九十百千]{1,9})";
    private static final Pattern PLACE = Pattern.compile(
            "(?:第" + NUMERAL + "条(?!之))?(?:第" + NUMERAL + "款)?(?:第?[（(]" + NUMERAL + "[)）]项?|第" + NUMERAL + "项)?");
    private static final Pattern BETWEEN_PLACES =
            Pattern.compile("(?:[、，,：:和及与或至]|以及)?(?:第" + NUMERAL + "[编章节]){0,3}(?=第)");

    private final String text;
    private final List<Citation> citations = new ArrayList<>();
    private int at;

    private CitedDocuments(String printed) {
        this.text = BLANKS.matcher(printed).replaceAll("");
    }

    static List<Citation> in(String text) {
        CitedDocuments cited = new CitedDocuments(text);
        Matcher title = TITLE.matcher(cited.text);
        while (title.find(cited.at)) {
            cited.at = title.end();
            cited.document(title.group(1) == null ? title.group(2) : title.group(1));
        }
        return List.copyOf(cited.citations);
    }

    private void document(String title) {
        if (title.isBlank()) {
            return;
        }
        Optional<String> number = number();
        LegalDocument document =
                number.map(printed -> LegalDocument.of(title, printed)).orElseGet(() -> LegalDocument.of(title));
        List<Citation> places = places(document);
        citations.addAll(places.isEmpty() ? List.of(Citation.parse(document.toString())) : places);
    }

    /** The one number that stands behind the title, in brackets or without; none where there are several. */
    private Optional<String> number() {
        List<String> numbers = new ArrayList<>();
        Matcher bare = NUMBER.matcher(text).region(at, text.length());
        if (bare.lookingAt()) {
            numbers.add(bare.group());
            at = bare.end();
        }
        Matcher brackets = IN_BRACKETS.matcher(text).region(at, text.length());
        while (brackets.lookingAt()) {
            NUMBER.matcher(brackets.group(1)).results().forEach(found -> numbers.add(found.group()));
            at = brackets.end();
            brackets.region(at, text.length());
        }
        return numbers.size() == 1
                ? Optional.of(YEAR_IN_BRACKETS.matcher(numbers.get(0)).replaceAll("〔$1〕"))
                : Optional.empty();
    }

    private List<Citation> places(LegalDocument document) {
        List<Citation> places = new ArrayList<>();
        OptionalInt article = OptionalInt.empty();
        Matcher between = BETWEEN_PLACES.matcher(text);
        Matcher place = PLACE.matcher(text);
        while (between.region(at, text.length()).lookingAt()
                && place.region(between.end(), text.length()).lookingAt()
                && place.end() > place.start()) {
            at = place.end();
            article = place.group(1) == null ? article : numeral(place.group(1));
            if (article.isPresent()) {
                places.add(citation(document.article(article.getAsInt()), place));
            }
        }
        return places;
    }

    private static Citation citation(Citation article, Matcher place) {
        String item = place.group(3) == null ? place.group(4) : place.group(3);
        OptionalInt ofParagraph = numeral(place.group(2));
        OptionalInt ofItem = numeral(item);
        if ((place.group(2) != null && ofParagraph.isEmpty()) || (item != null && ofItem.isEmpty())) {
            return article;
        }
        Citation paragraph = ofParagraph.isPresent() ? article.paragraph(ofParagraph.getAsInt()) : article;
        return ofItem.isPresent() ? paragraph.item(ofItem.getAsInt()) : paragraph;
    }

    private static OptionalInt numeral(@Nullable String printed) {
        if (printed == null) {
            return OptionalInt.empty();
        }
        long number = Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : ChineseNumerals.read(printed).orElse(0);
        return number >= 1 && number <= ChineseNumerals.MAX ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
