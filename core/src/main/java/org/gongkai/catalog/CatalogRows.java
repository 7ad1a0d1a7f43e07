package org.gongkai.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.text.CellText;

/** Makes the rows of a catalog entries. */
final class CatalogRows {

    /** Subject classes have 、 and / in their names. */
    private static final Pattern BETWEEN_SUBJECTS = Pattern.compile("[;；,，\\n]+");

    private static final Map<String, Validity> VALIDITIES = Map.ofEntries(
            Map.entry("有效", Validity.IN_FORCE),
            Map.entry("现行有效", Validity.IN_FORCE),
            Map.entry("继续有效", Validity.IN_FORCE),
            Map.entry("全文有效", Validity.IN_FORCE),
            Map.entry("现行", Validity.IN_FORCE),
            Map.entry("是", Validity.IN_FORCE),
            Map.entry("部分有效", Validity.PARTLY_IN_FORCE),
            Map.entry("部分失效", Validity.PARTLY_IN_FORCE),
            Map.entry("部分废止", Validity.PARTLY_IN_FORCE),
            Map.entry("部分条款失效", Validity.PARTLY_IN_FORCE),
            Map.entry("部分条款废止", Validity.PARTLY_IN_FORCE),
            Map.entry("已修改", Validity.PARTLY_IN_FORCE),
            Map.entry("已修订", Validity.PARTLY_IN_FORCE),
            Map.entry("失效", Validity.EXPIRED),
            Map.entry("已失效", Validity.EXPIRED),
            Map.entry("全文失效", Validity.EXPIRED),
            Map.entry("宣布失效", Validity.EXPIRED),
            Map.entry("废止", Validity.REPEALED),
            Map.entry("已废止", Validity.REPEALED),
            Map.entry("全文废止", Validity.REPEALED),
            Map.entry("宣布废止", Validity.REPEALED));

    private static final Map<String, PolicyKind> KINDS = Map.of(
            "规章", PolicyKind.GOVERNMENT_RULE,
            "政府规章", PolicyKind.GOVERNMENT_RULE,
            "地方政府规章", PolicyKind.GOVERNMENT_RULE,
            "部门规章", PolicyKind.GOVERNMENT_RULE,
            "规范性文件", PolicyKind.NORMATIVE_DOCUMENT,
            "行政规范性文件", PolicyKind.NORMATIVE_DOCUMENT,
            "其他", PolicyKind.OTHER,
            "其他文件", PolicyKind.OTHER,
            "其他政策文件", PolicyKind.OTHER,
            "政策文件", PolicyKind.OTHER);

    private final Agency keeper;
    private final Optional<PolicyKind> kind;
    private final NoticeCollector notices;
    private final Set<CatalogColumn> assumed = EnumSet.noneOf(CatalogColumn.class);

    CatalogRows(Agency keeper, Optional<PolicyKind> kind, NoticeCollector notices) {
        this.keeper = keeper;
        this.kind = kind;
        this.notices = notices;
    }

    Optional<CatalogEntry> entry(HeadedRow<CatalogColumn> row) {
        Optional<String> title = row.text(CatalogColumn.TITLE);
        if (title.isEmpty()) {
            row.unreadable(CatalogColumn.TITLE, "标题");
            return Optional.empty();
        }
        PolicyDocument.Builder document = heading(row, PolicyDocument.builder().title(title.get()))
                .policyKind(kind(row))
                .issuer(issuer(row));
        documentNumber(row).ifPresent(document::documentNumber);
        row.day(CatalogColumn.ABOLISHED_ON).ifPresent(document::abolishedOn);
        validity(row).ifPresent(document::validity);
        row.text(CatalogColumn.SUBJECTS).stream()
                .flatMap(BETWEEN_SUBJECTS::splitAsStream)
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .forEach(document::addSubjects);
        return Optional.of(document.build());
    }

    private static <B extends EntryBuilder<?, B>> B heading(HeadedRow<CatalogColumn> row, B entry) {
        row.text(CatalogColumn.INDEX_NUMBER).map(IndexNumber::of).ifPresent(entry::indexNumber);
        row.text(CatalogColumn.SUMMARY).ifPresent(entry::contentSummary);
        row.day(CatalogColumn.CREATED_ON).ifPresent(entry::createdOn);
        row.day(CatalogColumn.PUBLISHED_ON).ifPresent(entry::publishedOn);
        row.text(CatalogColumn.LINK).ifPresent(link -> {
            try {
                entry.link(new URI(link));
            } catch (URISyntaxException notALink) {
                row.unreadable(CatalogColumn.LINK, "网址");
            }
        });
        return entry;
    }

    private Agency issuer(HeadedRow<CatalogColumn> row) {
        return row.text(CatalogColumn.ISSUER)
                .or(() -> row.text(CatalogColumn.PUBLISHER))
                .map(Agency::of)
                .orElseGet(() -> {
                    assume(row, CatalogColumn.ISSUER, keeper.name());
                    return keeper;
                });
    }

    private PolicyKind kind(HeadedRow<CatalogColumn> row) {
        return row.text(CatalogColumn.KIND)
                .map(CellText::key)
                .map(KINDS::get)
                .or(() -> kind)
                .orElseGet(() -> {
                    assume(row, CatalogColumn.KIND, PolicyKind.OTHER.label());
                    return PolicyKind.OTHER;
                });
    }

    /** Notices once for all rows what none of them tells; kinds such as 通知 are in every row, and none that is counted. */
    private void assume(HeadedRow<CatalogColumn> row, CatalogColumn column, String as) {
        boolean once = column == CatalogColumn.KIND || !row.has(column);
        if (!once || assumed.add(column)) {
            notices.add(NoticeKind.ASSUMED, row.place(column), column.label(), "", as);
        }
    }

    private static Optional<DocumentNumber> documentNumber(HeadedRow<CatalogColumn> row) {
        Optional<String> text = row.text(CatalogColumn.DOCUMENT_NUMBER);
        try {
            return text.map(DocumentNumber::parse);
        } catch (IllegalArgumentException notANumber) {
            row.unreadable(CatalogColumn.DOCUMENT_NUMBER, "发文字号");
            return Optional.empty();
        }
    }

    private static Optional<Validity> validity(HeadedRow<CatalogColumn> row) {
        Optional<String> text = row.text(CatalogColumn.VALIDITY);
        Optional<Validity> validity = text.map(CellText::key).map(VALIDITIES::get);
        if (text.isPresent() && validity.isEmpty()) {
            row.unreadable(CatalogColumn.VALIDITY, "有效、部分有效、失效或废止");
        }
        return validity;
    }
}
