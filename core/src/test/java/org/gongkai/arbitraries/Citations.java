package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;

/** Documents and citations of places in them. */
public final class Citations {

    private static final int GREATEST = 9999;

    private Citations() {}

    /** {@return articles, paragraphs and items of documents, and places in words; every one parses back} */
    public static Arbitrary<Citation> any() {
        Arbitrary<String> places = Arbitraries.of("第三部分表格角注", "第三条", "见《某细则》第一条", "附件一");
        return Arbitraries.oneOf(
                articles(), Combinators.combine(documents(), places).as(LegalDocument::at));
    }

    /** {@return places in words that are thrown together, in documents with such titles; every one parses back} */
    public static Arbitrary<Citation> withOddWords() {
        return Combinators.combine(documentsWithOddTitles(), words("附件《》（），。\n 第一条"))
                .as(LegalDocument::at);
    }

    private static Arbitrary<Citation> articles() {
        return Combinators.combine(
                        documents(), numbers(), numbers().optional(), numbers().optional())
                .as((document, article, paragraph, item) -> {
                    Citation citation = document.article(article);
                    Citation inParagraph = paragraph.map(citation::paragraph).orElse(citation);
                    return item.map(inParagraph::item).orElse(inParagraph);
                });
    }

    /** {@return documents with a number and without, those that this library rests on among them} */
    public static Arbitrary<LegalDocument> documents() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LegalDocument.REGULATION,
                        LegalDocument.FEE_MEASURES,
                        LegalDocument.FORM_2019_NOTICE,
                        LegalDocument.FORM_2021_NOTICE,
                        LegalDocument.LEGISLATION_LAW),
                titled(Arbitraries.of("某省政府信息公开办法", "某市政府信息公开规定（试行）", "某县依申请公开工作规程", "关于印发《某办法》的通知")));
    }

    /** {@return documents with a number and without, whose titles are words thrown together} */
    public static Arbitrary<LegalDocument> documentsWithOddTitles() {
        return titled(Arbitraries.oneOf(words("某省办法（试行）、 "), words("关于通知").map(title -> title + "《某办法》的通知")));
    }

    private static Arbitrary<LegalDocument> titled(Arbitrary<String> titles) {
        Arbitrary<String> numbers = Arbitraries.of("国令第711号", "某政办字〔2020〕39号", "某函[2015]7号");
        return Arbitraries.oneOf(
                titles.map(LegalDocument::of),
                Combinators.combine(titles, numbers).as(LegalDocument::of));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, GREATEST);
    }

    private static Arbitrary<String> words(String characters) {
        return Arbitraries.strings()
                .withChars(characters)
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }
}
