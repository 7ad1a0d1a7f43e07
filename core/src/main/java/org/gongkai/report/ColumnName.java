package org.gongkai.report;

import java.util.Objects;
import org.gongkai.application.ApplicantKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.text.Term;

/** The columns of the tables of a report; those of one row are told by {@link TableRow#columns()}. */
public enum ColumnName implements Term {
    /** Applications of natural persons (自然人). */
    NATURAL_PERSON(ApplicantKind.NATURAL_PERSON),
    /** Applications of commercial enterprises (商业企业). */
    COMMERCIAL_ENTERPRISE(ApplicantKind.COMMERCIAL_ENTERPRISE),
    /** Applications of research institutions (科研机构). */
    RESEARCH_INSTITUTION(ApplicantKind.RESEARCH_INSTITUTION),
    /** Applications of public welfare organisations (社会公益组织). */
    PUBLIC_WELFARE_ORGANIZATION(ApplicantKind.PUBLIC_WELFARE_ORGANIZATION),
    /** Applications of legal service organisations (法律服务机构). */
    LEGAL_SERVICE_ORGANIZATION(ApplicantKind.LEGAL_SERVICE_ORGANIZATION),
    /** Applications of other organisations (其他). */
    OTHER_ORGANIZATION(ApplicantKind.OTHER_ORGANIZATION),
    /** Cases in which the agency was upheld (结果维持). */
    UPHELD(DisputeResult.UPHELD),
    /** Cases in which the agency was corrected (结果纠正). */
    CORRECTED(DisputeResult.CORRECTED),
    /** Cases with any other result (其他结果). */
    OTHER_RESULT(DisputeResult.OTHER_RESULT),
    /** Cases not concluded at the end of the year (尚未审结). */
    PENDING("pending", "尚未审结"),
    /** The declared total (总计) of the applications or cases in a row. */
    TOTAL("total", "总计"),
    /** Form of 2019: documents newly made in the year (本年新制作数量). */
    NEWLY_MADE("newlyMade", "本年新制作数量"),
    /** Form of 2019: documents newly disclosed in the year (本年新公开数量). */
    NEWLY_DISCLOSED("newlyDisclosed", "本年新公开数量"),
    /** Form of 2019: documents disclosed in total (对外公开总数量). */
    TOTAL_DISCLOSED("totalDisclosed", "对外公开总数量"),
    /** Form of 2019: the number of items at the end of the year before (上一年项目数量). */
    LAST_YEAR_ITEMS("lastYearItems", "上一年项目数量"),
    /** Form of 2019: the change of the number of items in the year (本年增/减), the only column that can be negative. */
    CHANGE("change", "本年增/减"),
    /** Decisions of the year (处理决定数量). */
    DECISIONS("decisions", "处理决定数量"),
    /** Form of 2019: procurement projects (采购项目数量). */
    PROJECTS("projects", "采购项目数量"),
    /** Form of 2021: documents issued in the year (本年制发件数). */
    ISSUED("issued", "本年制发件数"),
    /** Form of 2021: documents repealed in the year (本年废止件数). */
    REPEALED("repealed", "本年废止件数"),
    /** Form of 2021: documents in force (现行有效件数). */
    IN_FORCE("inForce", "现行有效件数");

    private final String token;
    private final String label;

    ColumnName(ApplicantKind kind) {
        this(kind.token(), kind.label());
    }

    ColumnName(DisputeResult result) {
        this(result.token(), result.label());
    }

    ColumnName(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /**
     * The column of a kind of applicant.
     *
     * @param kind the kind, not null
     * @return its column in the application table
     */
    public static ColumnName of(ApplicantKind kind) {
        return switch (Objects.requireNonNull(kind, "kind")) {
            case NATURAL_PERSON -> NATURAL_PERSON;
            case COMMERCIAL_ENTERPRISE -> COMMERCIAL_ENTERPRISE;
            case RESEARCH_INSTITUTION -> RESEARCH_INSTITUTION;
            case PUBLIC_WELFARE_ORGANIZATION -> PUBLIC_WELFARE_ORGANIZATION;
            case LEGAL_SERVICE_ORGANIZATION -> LEGAL_SERVICE_ORGANIZATION;
            case OTHER_ORGANIZATION -> OTHER_ORGANIZATION;
        };
    }

    /** {@return the name of the column in the JSON of a report} */
    @Override
    public String token() {
        return token;
    }

    /** {@return the head of the column on the form; that of the decisions in the form of 2021 begins with 本年} */
    @Override
    public String label() {
        return label;
    }
}
