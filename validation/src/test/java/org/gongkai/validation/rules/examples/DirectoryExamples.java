package org.gongkai.validation.rules.examples;

import java.net.URI;
import java.util.List;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.validation.rules.DirectoryRules;

/** Examples for a directory of the area of social assistance. */
final class DirectoryExamples {

    static final int YEAR = 2020;

    private static final StandardDirectory EMPTY = directory();
    private static final DirectoryItem BARE =
            DirectoryItem.builder().levelOneItem("监督检查").build();

    private DirectoryExamples() {}

    static RuleSetExamples<StandardDirectory> all() {
        return RuleSetExamples.of("DirectoryRules.ruleSet(year)", DirectoryRules.ruleSet(YEAR))
                .with(
                        "directory.item-complete",
                        directory(whole().build()),
                        directory(DirectoryItem.builder()
                                .levelOneItem("政策文件")
                                .addContents("政策文件名称")
                                .responsibleAgency("县民政局")
                                .addAudiences(AudienceKind.PUBLIC)
                                .addModes(DisclosureMode.PROACTIVE)
                                .build()),
                        EMPTY)
                .with(
                        "directory.channels",
                        directory(whole().build()),
                        directory(whole().build(), BARE),
                        directory(BARE))
                .with(
                        "directory.township-agency",
                        ofTownshipsBy("某镇人民政府"),
                        ofTownshipsBy("县民政局"),
                        ofTownshipsBy("相关审批部门"))
                .with(
                        "directory.time-limit",
                        directory(whole().build()),
                        withTimeLimit("信息形成之日起30个工作日内"),
                        withTimeLimit("按有关规定"))
                .with(
                        "directory.repealed-basis",
                        directory(whole().build()),
                        directory(whole().addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》（国务院令第492号）"))
                                .build()),
                        directory(BARE))
                .with(
                        "directory.duplicates",
                        directory(whole().build(), BARE),
                        directory(BARE, whole().build(), BARE),
                        EMPTY)
                .with(
                        "directory.links",
                        directory(withGuide("https://www.example.gov.cn/guide/2020.html")),
                        directory(withGuide("guide/2020.html")),
                        directory(withGuide("https://www.example.gov.cn/guide/2020.html"), BARE));
    }

    static StandardDirectory directory(DirectoryItem... items) {
        return StandardDirectory.builder()
                .area(Area.SOCIAL_ASSISTANCE)
                .keeper(CountyReports.COUNTY)
                .addAllItems(List.of(items))
                .build();
    }

    static DirectoryItem.Builder whole() {
        return DirectoryItem.builder()
                .levelOneItem("最低生活保障")
                .levelTwoItem("政策法规文件")
                .addContents("政策文件名称")
                .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"))
                .timeLimit(TimeLimit.parse("信息形成或者变更之日起20个工作日内"))
                .responsibleAgency("县民政局")
                .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE))
                .addAudiences(AudienceKind.PUBLIC)
                .addModes(DisclosureMode.PROACTIVE);
    }

    private static StandardDirectory ofTownshipsBy(String agency) {
        return directory(DirectoryItem.builder()
                .levelOneItem("最低生活保障")
                .addLevels(DisclosureLevel.TOWNSHIP)
                .responsibleAgency(agency)
                .build());
    }

    private static StandardDirectory withTimeLimit(String limit) {
        return directory(DirectoryItem.builder()
                .levelOneItem("最低生活保障")
                .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"))
                .timeLimit(TimeLimit.parse(limit))
                .build());
    }

    private static DirectoryItem withGuide(String link) {
        return DirectoryItem.builder()
                .levelOneItem("最低生活保障")
                .guide(URI.create(link))
                .build();
    }
}
