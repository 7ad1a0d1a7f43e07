package org.gongkai.arbitraries;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of body of a {@link Country}, with what it has to do in a county of common size in a year.
 *
 * @param name what its name ends with
 * @param matters what the public asks about of its work
 * @param applications how many applications it receives
 * @param licenses its decisions on licences
 * @param penalties its penalties
 * @param compulsions its acts of compulsion
 * @param fees what it takes in fees, in 万元
 * @param documents the normative documents that it issues
 */
record Bureau(
        String name,
        String matters,
        double applications,
        double licenses,
        double penalties,
        double compulsions,
        double fees,
        double documents) {

    static final Bureau OFFICE = new Bureau("人民政府办公室", "政府会议、重大决策和政策文件", 25, 0, 0, 0, 0, 15);

    static final Bureau TOWNSHIP = new Bureau("人民政府", "惠民补贴、人居环境整治和矛盾调解", 6, 30, 12, 3, 0, 0.4);

    static final List<Bureau> DEPARTMENTS = List.of(
            new Bureau("自然资源局", "土地征收、国土空间规划和不动产登记", 45, 300, 60, 20, 2_000, 2),
            new Bureau("公安局", "户籍办理、出入境管理和交通安全", 18, 4_000, 3_000, 800, 300, 1),
            new Bureau("住房和城乡建设局", "房屋征收、老旧小区改造和工程质量", 35, 400, 80, 10, 3_000, 2),
            new Bureau("市场监督管理局", "食品安全、特种设备和商品质量", 25, 5_000, 400, 60, 150, 1),
            new Bureau("教育局", "义务教育招生、学生资助和校园安全", 9, 150, 5, 0, 800, 3),
            new Bureau("人力资源和社会保障局", "稳定就业、社会保险和劳动维权", 12, 120, 30, 0, 40, 2),
            new Bureau("交通运输局", "农村公路、客货运输和工程招标", 9, 600, 300, 30, 20, 1),
            new Bureau("卫生健康局", "医疗服务、疾病预防和公共卫生", 8, 900, 120, 2, 600, 2),
            new Bureau("农业农村局", "耕地保护、惠农补贴和农村厕所改造", 10, 150, 60, 5, 10, 2),
            new Bureau("财政局", "预算决算、专项资金和政府采购", 6, 3, 2, 0, 0, 2),
            new Bureau("民政局", "社会救助、养老服务和殡葬管理", 7, 40, 5, 0, 30, 2),
            new Bureau("应急管理局", "安全生产、防灾减灾和灾害救助", 4, 80, 90, 10, 0, 2),
            new Bureau("水利局", "防汛抗旱、饮水安全和河湖管护", 5, 40, 15, 3, 200, 1),
            new Bureau("生态环境局", "环评审批、空气质量和环境执法", 9, 90, 120, 8, 30, 1),
            new Bureau("行政审批服务局", "政务服务事项、招标投标和中介服务", 4, 3_000, 0, 0, 50, 1),
            new Bureau("发展和改革局", "重大项目、价格监测和营商环境", 6, 60, 2, 0, 5, 3),
            new Bureau("文化和旅游局", "公共文化、文物保护和旅游市场", 3, 100, 25, 2, 5, 1),
            new Bureau("司法局", "法律援助、人民调解和公证服务", 4, 15, 2, 0, 60, 2),
            new Bureau("审计局", "预算执行审计、审计整改和投资审计", 2, 0, 1, 0, 0, 1),
            new Bureau("统计局", "统计数据、普查调查和统计执法", 2, 0, 3, 0, 0, 1));

    /** The kind of body that a name is one of. */
    static Bureau of(String agency) {
        return Stream.concat(DEPARTMENTS.stream(), Stream.of(OFFICE, TOWNSHIP))
                .filter(bureau -> agency.endsWith(bureau.name()))
                .findFirst()
                .orElseThrow();
    }
}
