package org.gongkai.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.CellText;

/** The columns of a standard directory, found by their heads. */
enum DirectoryColumn {
    NUMBER("序号", "序号?|(?:事项)?编[号码]"),
    LEVEL_ONE("一级事项", level('一')),
    LEVEL_TWO("二级事项", level('二')),
    LEVEL_THREE("三级事项", level('三')),
    LEVEL_FOUR("四级事项", level('四')),
    LEVEL_FIVE("五级事项", level('五')),
    LEVEL_SIX("六级事项", level('六')),
    /** A head that stands over the levels, or for the one that no other column has. */
    ITEM("公开事项", "(?:主动|政务|信息)?(?:公开)?事项(?:名称)?"),
    CONTENTS(
            "公开内容（要素）",
            "(?:主动)?(?:公开|事项|具体|主要|信息)?(?:内容(?:[及和与、]?\\(?[及和与、]?要素\\)?)?|要素)(?:规范|标准|\\(?[及和与、]?(?:要求|标准|说明)\\)?)?"),
    BASES("公开依据", "(?:公开|政策|法律|法规|法律法规|政策法规)?依据"),
    TIME_LIMIT("公开时限", "(?:(?:信息)?公开|更新|发布)?(?:时限|期限|周期)(?:要求)?|公开时间(?:要求)?|(?:公开)?时限(?:\\(.*\\)|[及和、/].*)"),
    RESPONSIBLE_AGENCY("公开主体", "(?:公开|责任|发布|公开责任)(?:主体|单位|部门|机构)(?:\\(.*\\)|名称)?"),
    CHANNELS("公开渠道和载体", "(?:信息)?(?:公开|发布)?(?:的)?(?:渠道|载体|途径|平台)(?:[和及与、/(]?(?:载体|渠道|途径|平台|方式|形式)\\)?)?"),
    AUDIENCES("公开对象", "公开(?:对象|范围)|全?社会(?:公众)?[/、或和](?:特定|部分).*"),
    PUBLIC("全社会", "(?:面?向)?全?社会(?:公众)?(?:公开)?|全社"),
    SPECIFIC_GROUP("特定群体", "特定(?:(?:群[体众]|对象|人群|公民|范围).*)?"),
    MODES("公开方式", "公开(?:方式|属性)|主动(?:公开)?[/、或和]依?申请(?:公开)?"),
    PROACTIVE("主动", "主动(?:公开)?"),
    ON_REQUEST("依申请", "依?申请(?:公开)?"),
    LEVELS("公开层级", "(?:公开)?(?:层级|层次)|公开级[别次]"),
    PREFECTURE("市级", "(?:设区的?|地级?|省级?[、/和及]?)?市(?:本?级|直)?|[州盟]级?|市级?[、/和及].*"),
    COUNTY("县级", "(?s).*(?:县|(?<![社设园街小地])区|旗).*|.+(?<!设区|区的|地级|地|省|省级|、|/|和|及)市级?"),
    TOWNSHIP("乡级", "(?s).*(?:乡|镇|街|苏木).*"),
    VILLAGE("村级", "(?s).*(?:村|社区|居).*"),
    GUIDE("办事指南", "办事指南(?:链接|网址)?"),
    SITE_COLUMN("对应栏目", "(?:网站)?(?:对应|所属)栏目(?:名称|链接|网址)?"),
    SITE("指定网站", "(?:指定|责任)网站");

    /** The levels of an item from the first down. */
    static final List<DirectoryColumn> ITEM_LEVELS =
            List.of(LEVEL_ONE, LEVEL_TWO, LEVEL_THREE, LEVEL_FOUR, LEVEL_FIVE, LEVEL_SIX);

    /** The columns that are ticked, of which several can mean the same. */
    static final Set<DirectoryColumn> TICKED =
            EnumSet.of(PUBLIC, SPECIFIC_GROUP, PROACTIVE, ON_REQUEST, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE);

    private static final Set<DirectoryColumn> DISCLOSURE_LEVELS = EnumSet.of(PREFECTURE, COUNTY, TOWNSHIP, VILLAGE);

    /** A head that is of a level of disclosure by its own words, whatever stands above it. */
    private static final Pattern LEVEL_HEAD = Pattern.compile("[省市县区旗州盟乡镇街道苏木村社居委地设的本级(),、/和及]{1,14}级");

    /** Where a head ends and its legend begins: （“■”表示必选项，“□”表示可选项）. */
    private static final Pattern LEGEND = Pattern.compile("[\"“”'‘’■□√☑☐]");

    private static final String AROUND_HEADS = "(（[［:：,，、*＊?？·.。;；";
    private static final int LONGEST_HEAD = 80;

    private final String label;
    private final Pattern heads;

    DirectoryColumn(String label, String heads) {
        this.label = label;
        this.heads = Pattern.compile(heads);
    }

    private static String level(char number) {
        return number + "级(?:公开)?(?:事项|目录|栏目|分类|类别|指标)?(?:名称)?";
    }

    /** Whether this is a head over several columns, and these are of them. */
    boolean standsOver(Set<DirectoryColumn> columns) {
        return switch (this) {
            case ITEM -> ITEM_LEVELS.containsAll(columns);
            case AUDIENCES -> EnumSet.of(PUBLIC, SPECIFIC_GROUP).containsAll(columns);
            case MODES -> EnumSet.of(PROACTIVE, ON_REQUEST).containsAll(columns);
            case LEVELS -> DISCLOSURE_LEVELS.containsAll(columns);
            default -> false;
        };
    }

    /** The official head. */
    String label() {
        return label;
    }

    /** The words of a head: its plain form without a legend in it. */
    static String head(String printed) {
        String plain = printed.length() > LONGEST_HEAD ? "" : CellText.plain(printed);
        Matcher legend = LEGEND.matcher(plain);
        return CellText.strip(legend.find() ? plain.substring(0, legend.start()) : plain, AROUND_HEADS);
    }

    /**
     * The columns that a head stands for, by its words, if need be without a remark in brackets at its end, and those of the
     * head above it; several for 乡、村级.
     */
    static Set<DirectoryColumn> of(String above, String head) {
        Set<DirectoryColumn> of = ofWords(above, head);
        int remark = head.indexOf('(');
        return of.isEmpty() && remark > 0 && head.endsWith(")") ? ofWords(above, head.substring(0, remark)) : of;
    }

    private static Set<DirectoryColumn> ofWords(String above, String head) {
        boolean belowLevels = LEVELS.heads.matcher(above).matches() && !head.equals(above);
        if (!belowLevels) {
            for (DirectoryColumn column : values()) {
                if (!DISCLOSURE_LEVELS.contains(column)
                        && column.heads.matcher(head).matches()) {
                    return EnumSet.of(column);
                }
            }
        }
        Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
        if (belowLevels || LEVEL_HEAD.matcher(head).matches()) {
            for (DirectoryColumn column : DISCLOSURE_LEVELS) {
                if (column.heads.matcher(head).matches()) {
                    found.add(column);
                }
            }
        }
        return found;
    }
}
