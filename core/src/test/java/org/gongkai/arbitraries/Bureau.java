package org.gongkai.arbitraries;

import java.util.List;

/**
 * A kind of body of a {@link Country}, with what it has to do in a county of common size in a year.
 *
 * @param name what its name ends with
 * @param applications how many applications it receives
 * @param licenses its decisions on licences
 * @param penalties its penalties
 * @param compulsions its acts of compulsion
 * @param fees what it takes in fees, in 万元
 * @param documents the normative documents that it issues
 */
record Bureau(
        String name,
        double applications,
        double licenses,
        double penalties,
        double compulsions,
        double fees,
        double documents) {

    static final Bureau OFFICE = new Bureau("人民政府办公室", 25, 0, 0, 0, 0, 15);

    static final Bureau TOWNSHIP = new Bureau("人民政府", 6, 30, 12, 3, 0, 0.4);

    static final List<Bureau> DEPARTMENTS = List.of(
            new Bureau("自然资源局", 45, 300, 60, 20, 2_000, 2),
            new Bureau("公安局", 18, 4_000, 3_000, 800, 300, 1),
            new Bureau("住房和城乡建设局", 35, 400, 80, 10, 3_000, 2),
            new Bureau("市场监督管理局", 25, 5_000, 400, 60, 150, 1),
            new Bureau("教育局", 9, 150, 5, 0, 800, 3),
            new Bureau("人力资源和社会保障局", 12, 120, 30, 0, 40, 2),
            new Bureau("交通运输局", 9, 600, 300, 30, 20, 1),
            new Bureau("卫生健康局", 8, 900, 120, 2, 600, 2),
            new Bureau("农业农村局", 10, 150, 60, 5, 10, 2),
            new Bureau("财政局", 6, 3, 2, 0, 0, 2),
            new Bureau("民政局", 7, 40, 5, 0, 30, 2),
            new Bureau("应急管理局", 4, 80, 90, 10, 0, 2),
            new Bureau("水利局", 5, 40, 15, 3, 200, 1),
            new Bureau("生态环境局", 9, 90, 120, 8, 30, 1),
            new Bureau("行政审批服务局", 4, 3_000, 0, 0, 50, 1),
            new Bureau("发展和改革局", 6, 60, 2, 0, 5, 3),
            new Bureau("文化和旅游局", 3, 100, 25, 2, 5, 1),
            new Bureau("司法局", 4, 15, 2, 0, 60, 2),
            new Bureau("审计局", 2, 0, 1, 0, 0, 1),
            new Bureau("统计局", 2, 0, 3, 0, 0, 1));
}
