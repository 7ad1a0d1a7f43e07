package org.gongkai.law;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * The fifteen items that an agency discloses proactively.
 *
 * <p>Source: Article 20 of the Regulation.
 */
public enum DisclosureItem implements Term {
    /** Item 1 of Article 20. */
    RULES_AND_DOCUMENTS("rulesAndDocuments", "行政法规、规章和规范性文件"),
    /** Item 2 of Article 20. */
    AGENCY("agency", "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名"),
    /** Item 3 of Article 20. */
    PLANS("plans", "国民经济和社会发展规划、专项规划、区域规划及相关政策"),
    /** Item 4 of Article 20. */
    STATISTICS("statistics", "国民经济和社会发展统计信息"),
    /** Item 5 of Article 20. */
    LICENSES_AND_SERVICES("licensesAndServices", "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果"),
    /** Item 6 of Article 20. */
    PENALTIES_AND_COMPULSION("penaltiesAndCompulsion", "实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定"),
    /** Item 7 of Article 20. */
    BUDGETS("budgets", "财政预算、决算信息"),
    /** Item 8 of Article 20. */
    FEES("fees", "行政事业性收费项目及其依据、标准"),
    /** Item 9 of Article 20. */
    PROCUREMENT("procurement", "政府集中采购项目的目录、标准及实施情况"),
    /** Item 10 of Article 20. */
    MAJOR_PROJECTS("majorProjects", "重大建设项目的批准和实施情况"),
    /** Item 11 of Article 20. */
    WELFARE_POLICIES("welfarePolicies", "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况"),
    /** Item 12 of Article 20. */
    EMERGENCIES("emergencies", "突发公共事件的应急预案、预警信息及应对情况"),
    /** Item 13 of Article 20. */
    SUPERVISION("supervision", "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"),
    /** Item 14 of Article 20. */
    CIVIL_SERVANTS("civilServants", "公务员招考的职位、名额、报考条件等事项以及录用结果"),
    /** Item 15 of Article 20. */
    OTHER("otherInformation", "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息");

    private final String token;
    private final String label;

    DisclosureItem(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the words of the Regulation} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the number of the item, from 1 to 15} */
    public int number() {
        return ordinal() + 1;
    }

    /** {@return the item of Article 20 as a citation} */
    public Citation citation() {
        return LegalDocument.REGULATION.article(20).item(number());
    }
}
