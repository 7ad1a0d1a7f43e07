package org.gongkai.arbitraries;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What agencies write in their catalogs and directories: wordings of our own making, in the words of the field. */
enum Phrases {
    TITLES("关于优化营商环境的实施意见", "农村公路养护管理办法", "重点民生项目推进方案", "政府信息公开目录", "关于公布规范性文件清理结果的通知"),
    DRAFTS("关于优化营商环境的实施意见（征求意见稿）", "农村公路养护管理办法（草案）"),
    SENTENCES("明确了工作目标、主要任务和保障措施。", "已按期办结，并向社会公布。", "正在按计划推进。", "经研究，现阶段不具备实施条件。"),
    OPINIONS("建议延长公示时间。", "建议明确责任单位。", "无意见。"),
    REASONS("意见合理，予以采纳。", "与上位法不一致，未采纳。", "因工作安排，缩短征求意见时间。"),
    PROBLEMS("栏目更新不及时", "个别信息发布审核不严", "政策解读形式单一"),
    RESULTS("符合要求", "责令限期改正", "予以通报", "警告"),
    BASES("《优化营商环境条例》第三十八条", "《中华人民共和国行政许可法》第十二条", "《公路法》第四十四条"),
    SUBJECTS("经济体制改革", "农业、林业、水利", "交通运输"),
    FUNCTIONS("贯彻执行国家有关方针政策", "拟订并组织实施本行业发展规划", "负责行政审批和监督管理"),
    DIVISIONS("办公室", "政策法规科", "信息公开科"),
    ADDRESSES("青阳县云山路1号", "临川市安泰大道18号政务服务中心三楼"),
    HOURS("工作日8:30至12:00，14:00至17:30", "工作日9:00至17:00"),
    CONTACTS("办公室，0539-0000000", "信息公开科，010-00000000"),
    PEOPLE("王某某", "赵某某"),
    PARTIES("利害关系人代表", "行业协会代表", "专家学者"),
    TOPICS("研究《关于优化营商环境的实施意见》", "听取安全生产工作情况汇报", "审议年度重大行政决策事项目录"),
    DECISIONS("原则通过，修改后印发", "由主管部门牵头落实"),
    SESSIONS("县十八届人大三次会议", "县政协十届二次会议"),
    PROPOSALS("第017号", "第2024035号"),
    DOCUMENTS("青市监罚字〔2023〕5号", "青规备〔2023〕12号"),
    BODIES("县人民政府", "县人大常委会", "县发展和改革局"),
    FORMS("一图读懂", "图文解读", "会议纪要", "规范性文件"),
    OBJECTS("全县建筑施工企业", "学校食堂", "加油站"),
    METHODS("现场检查", "书面检查", "双随机、一公开"),
    FREQUENCIES("每年一次", "每季度一次"),
    STANDARDS("每平方米10元", "按面积分档收取"),
    COLUMNS("政策文件库", "重点领域信息公开", "建议提案办理"),
    CONTENTS("事项名称、办理依据", "文件标题和文号", "咨询电话、监督投诉渠道", "办理时限"),
    CELLS("决策", "管理", "综合组");

    private static final Set<String> ALL =
            Stream.of(values()).flatMap(phrases -> phrases.wordings.stream()).collect(Collectors.toUnmodifiableSet());

    private final List<String> wordings;

    Phrases(String... wordings) {
        this.wordings = List.of(wordings);
    }

    /** Whether a text is one of the wordings. */
    static boolean isOne(String text) {
        return ALL.contains(text);
    }

    /** {@return one of them; they shrink to the first} */
    Arbitrary<String> any() {
        return Arbitraries.of(wordings);
    }
}
