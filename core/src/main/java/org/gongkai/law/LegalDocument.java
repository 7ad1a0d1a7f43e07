package org.gongkai.law;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * A law, regulation, notice or standard of the regime, by its title and, where it has one, its document number.
 *
 * <p>The documents that this library itself rests on are constants here.
 */
@Value.Immutable
@NoJsonForm
public abstract class LegalDocument extends BuiltValue {

    /** A title, in which other titles may stand in 《》. Possessive, so that a long one does not fill the stack. */
    static final String TITLE = "[^《》]*+(?:《[^《》]*+》[^《》]*+)*+";

    private static final Pattern WHOLE_TITLE = Pattern.compile(TITLE);

    /** The Regulation on the Disclosure of Government Information, in force since 15 May 2019. */
    public static final LegalDocument REGULATION = of("中华人民共和国政府信息公开条例", "国务院令第711号");

    /** The Regulation as first issued, in force from 1 May 2008 to 14 May 2019. */
    public static final LegalDocument REGULATION_2007 = of("中华人民共和国政府信息公开条例", "国务院令第492号");

    /** The notice with the trial form of the annual report, used for the reports of 2019 and 2020. */
    public static final LegalDocument FORM_2019_NOTICE = of("关于政府信息公开工作年度报告有关事项的通知", "国办公开办函〔2019〕60号");

    /** The notice with the form of the annual report used since the reports of 2021. */
    public static final LegalDocument FORM_2021_NOTICE = of("关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", "国办公开办函〔2021〕30号");

    /** The measures on the fee for processing government information, in force since 1 January 2021. */
    public static final LegalDocument FEE_MEASURES = of("政府信息公开信息处理费管理办法", "国办函〔2020〕109号");

    /** The Legislation Law, which says who can make rules (规章). */
    public static final LegalDocument LEGISLATION_LAW = of("中华人民共和国立法法");

    /** The Administrative Reconsideration Law as revised in 2023, in force since 1 January 2024. */
    public static final LegalDocument RECONSIDERATION_LAW = of("中华人民共和国行政复议法");

    /** The Administrative Litigation Law. */
    public static final LegalDocument LITIGATION_LAW = of("中华人民共和国行政诉讼法");

    /** The guidance of the Ministry of Justice on reconsiderations over disclosure, of 22 December 2021. */
    public static final LegalDocument RECONSIDERATION_GUIDANCE = of("关于审理政府信息公开行政复议案件若干问题的指导意见", "国办函〔2021〕132号");

    /** The interpretation of the Supreme People's Court on lawsuits over disclosure, in force since 1 June 2025. */
    public static final LegalDocument LITIGATION_INTERPRETATION = of("最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", "法释〔2025〕8号");

    LegalDocument() {}

    /**
     * A document without a number of its own.
     *
     * @param title the title without 《》 around it, not blank
     * @return the document
     * @throws IllegalArgumentException if {@code title} is blank, or has 《》 that do not enclose a title
     */
    public static LegalDocument of(String title) {
        return ImmutableLegalDocument.builder().title(title).build();
    }

    /**
     * A document with its number.
     *
     * @param title the title without 《》 around it, not blank
     * @param number the document number such as 国办函〔2020〕109号, not blank
     * @return the document
     * @throws IllegalArgumentException if {@code title} or {@code number} is blank, if {@code title} has 《》 that do not
     *     enclose a title, or if {@code number} has （）
     */
    public static LegalDocument of(String title, String number) {
        return ImmutableLegalDocument.builder()
                .title(title)
                .number(Objects.requireNonNull(number, "number"))
                .build();
    }

    /** {@return the title without 《》 around it, not blank} */
    public abstract String title();

    /** {@return the document number, where the document has one} */
    public abstract Optional<String> number();

    /**
     * Cites an article.
     *
     * @param article the number of the article, from 1 to 9999
     * @return the citation
     * @throws IllegalArgumentException if {@code article} is out of range
     */
    public Citation article(int article) {
        return Citation.of(this).withArticle(article);
    }

    /**
     * Cites a place that is no article, such as a note printed on a form.
     *
     * @param place the place in Chinese, not blank
     * @return the citation
     * @throws IllegalArgumentException if {@code place} is blank
     */
    public Citation at(String place) {
        return Citation.of(this).withPlace(place);
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title of a document must not be blank");
        }
        if (!WHOLE_TITLE.matcher(title()).matches()) {
            throw new IllegalArgumentException("title \"" + title() + "\" has 《》 that do not enclose a title");
        }
        if (number().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("number of a document must not be blank");
        }
        if (number().filter(number -> number.indexOf('（') >= 0 || number.indexOf('）') >= 0)
                .isPresent()) {
            throw new IllegalArgumentException("number \"" + number().orElseThrow() + "\" of a document has （）");
        }
    }

    /** {@return the title in 《》, followed by the number in （） where there is one} */
    @Override
    public String toString() {
        return '《' + title() + '》' + number().map(number -> '（' + number + '）').orElse("");
    }
}
