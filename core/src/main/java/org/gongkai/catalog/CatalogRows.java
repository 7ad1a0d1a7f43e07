package org.gongkai.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.ItemKey;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.text.CellText;

/** Makes the rows of a catalog entries. */
final class CatalogRows {

    /** Subject classes have 、 and / in their names. */
    private static final Pattern BETWEEN_SUBJECTS = Pattern.compile("[;；,，\\n]+");

    private static final Pattern BETWEEN_AGENCIES = Pattern.compile("[、;；,，\\n]+");
    private static final String AGENCY_ENDINGS = "府局委办室厅部会院处所司署行区镇乡";

    /** Columns in which only documents have something. */
    private static final List<CatalogColumn> OF_DOCUMENTS = List.of(
            CatalogColumn.DOCUMENT_NUMBER,
            CatalogColumn.VALIDITY,
            CatalogColumn.EFFECTIVE_ON,
            CatalogColumn.EXPIRES_ON,
            CatalogColumn.ABOLISHED_ON);

    private static final Map<Validity, List<String>> ALSO = Map.of(
            Validity.IN_FORCE, List.of("现行有效", "继续有效", "全文有效", "现行", "是"),
            Validity.PARTLY_IN_FORCE, List.of("部分失效", "部分废止", "部分条款失效", "部分条款废止", "部分条款修改"),
            Validity.EXPIRED, List.of("已失效", "全文失效", "宣布失效"),
            Validity.REPEALED, List.of("已废止", "全文废止", "宣布废止"),
            Validity.AMENDED, List.of("已修订"));

    private static final Map<String, Validity> VALIDITIES = validities();

    private static final Map<String, PolicyKind> KINDS = Map.of(
            "规章", PolicyKind.GOVERNMENT_RULE,
            "政府规章", PolicyKind.GOVERNMENT_RULE,
            "地方政府规章", PolicyKind.GOVERNMENT_RULE,
            "部门规章", PolicyKind.GOVERNMENT_RULE,
            "规范性文件", PolicyKind.NORMATIVE_DOCUMENT,
            "行政规范性文件", PolicyKind.NORMATIVE_DOCUMENT,
            "其他文件", PolicyKind.OTHER,
            "其他政策文件", PolicyKind.OTHER,
            "政策文件", PolicyKind.OTHER);

    private final Agency keeper;
    private final Optional<PolicyKind> kind;
    private final NoticeCollector notices;
    private final Set<CatalogColumn> assumed = EnumSet.noneOf(CatalogColumn.class);
    private final Set<CatalogColumn> ignored = EnumSet.noneOf(CatalogColumn.class);

    CatalogRows(Agency keeper, Optional<PolicyKind> kind, NoticeCollector notices) {
        this.keeper = keeper;
        this.kind = kind;
        this.notices = notices;
    }

    private static Map<String, Validity> validities() {
        Map<String, Validity> validities = new HashMap<>();
        for (Validity validity : Validity.values()) {
            validities.put(validity.label(), validity);
            ALSO.getOrDefault(validity, List.of()).forEach(text -> validities.put(text, validity));
        }
        return Map.copyOf(validities);
    }

    Optional<CatalogEntry> entry(HeadedRow<CatalogColumn> row) {
        Optional<String> title = row.text(CatalogColumn.TITLE);
        if (title.isEmpty()) {
            notices.add(NoticeKind.CELL_MISSING, row.place(CatalogColumn.TITLE), CatalogColumn.TITLE.label());
            return Optional.empty();
        }
        return Optional.of(
                isDocument(row)
                        ? document(row, heading(row, PolicyDocument.builder().title(title.get())))
                        : information(
                                row, heading(row, InformationItem.builder().title(title.get()))));
    }

    private static boolean isDocument(HeadedRow<CatalogColumn> row) {
        return OF_DOCUMENTS.stream().anyMatch(column -> row.text(column).isPresent())
                || kindPrinted(row).isPresent();
    }

    private PolicyDocument document(HeadedRow<CatalogColumn> row, PolicyDocument.Builder document) {
        issuers(row, document.policyKind(kind(row)));
        documentNumber(row).ifPresent(document::documentNumber);
        validity(row).ifPresent(document::validity);
        row.day(CatalogColumn.EFFECTIVE_ON).ifPresent(document::effectiveOn);
        row.day(CatalogColumn.EXPIRES_ON).ifPresent(document::expiresOn);
        row.day(CatalogColumn.ABOLISHED_ON).ifPresent(document::abolishedOn);
        row.text(CatalogColumn.SUBJECTS).stream()
                .flatMap(BETWEEN_SUBJECTS::splitAsStream)
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .forEach(document::addSubjects);
        return document.build();
    }

    private InformationItem information(HeadedRow<CatalogColumn> row, InformationItem.Builder item) {
        row.text(CatalogColumn.PUBLISHER)
                .or(() -> row.text(CatalogColumn.ISSUER))
                .map(Agency::of)
                .ifPresent(item::keeper);
        ignore(row, CatalogColumn.KIND);
        ignore(row, CatalogColumn.SUBJECTS);
        return item.build();
    }

    private <B extends EntryBuilder<?, B>> B heading(HeadedRow<CatalogColumn> row, B entry) {
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
        directoryItem(row).ifPresent(entry::directoryItem);
        return entry;
    }

    /** An item is told by its area too, without which its names say little. */
    private Optional<ItemKey> directoryItem(HeadedRow<CatalogColumn> row) {
        Optional<String> area = row.text(CatalogColumn.AREA);
        List<String> names = Stream.of(CatalogColumn.ITEM, CatalogColumn.LEVEL_TWO_ITEM)
                .flatMap(column -> row.text(column).stream())
                .toList();
        if (area.isEmpty() || names.isEmpty()) {
            ignore(row, CatalogColumn.AREA);
            ignore(row, CatalogColumn.ITEM);
            ignore(row, CatalogColumn.LEVEL_TWO_ITEM);
            return Optional.empty();
        }
        return Optional.of(new ItemKey(Area.of(area.get()), names));
    }

    /** Notices once for all rows that an entry has no place for what stands in a column. */
    private void ignore(HeadedRow<CatalogColumn> row, CatalogColumn column) {
        if (row.text(column).isPresent() && ignored.add(column)) {
            notices.add(NoticeKind.COLUMN_IGNORED, row.place(column), "", column.label(), "");
        }
    }

    /** The agencies; several stand between commas if each looks like one. */
    private void issuers(HeadedRow<CatalogColumn> row, PolicyDocument.Builder document) {
        Optional<String> text = row.text(CatalogColumn.ISSUER).or(() -> row.text(CatalogColumn.PUBLISHER));
        if (text.isEmpty()) {
            assume(row, CatalogColumn.ISSUER, keeper.name());
            document.issuer(keeper);
            return;
        }
        List<String> names = BETWEEN_AGENCIES
                .splitAsStream(text.get())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean several = !names.isEmpty()
                && names.stream().allMatch(name -> AGENCY_ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0);
        List<Agency> agencies =
                (several ? names : List.of(text.get())).stream().map(Agency::of).toList();
        document.issuer(agencies.get(0)).addAllJointIssuers(agencies.subList(1, agencies.size()));
    }

    private static Optional<PolicyKind> kindPrinted(HeadedRow<CatalogColumn> row) {
        return row.text(CatalogColumn.KIND).map(CellText::key).map(KINDS::get);
    }

    private PolicyKind kind(HeadedRow<CatalogColumn> row) {
        return kindPrinted(row).or(() -> kind).orElseGet(() -> {
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
        Optional<DocumentNumber> number =
                row.text(CatalogColumn.DOCUMENT_NUMBER).map(DocumentNumber::parse);
        if (number.isPresent() && !number.get().isUnderstood()) {
            row.notice(NoticeKind.KEPT_VERBATIM, CatalogColumn.DOCUMENT_NUMBER, "");
        }
        return number;
    }

    private static Optional<Validity> validity(HeadedRow<CatalogColumn> row) {
        Optional<String> text = row.text(CatalogColumn.VALIDITY);
        Optional<Validity> validity = text.map(CellText::key).map(VALIDITIES::get);
        if (text.isPresent() && validity.isEmpty()) {
            row.unreadable(CatalogColumn.VALIDITY, "有效、部分有效、失效、废止等");
        }
        return validity;
    }
}
