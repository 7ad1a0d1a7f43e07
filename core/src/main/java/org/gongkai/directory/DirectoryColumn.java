package org.gongkai.directory;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a standard directory, found by their heads. */
enum DirectoryColumn {
    NUMBER("序号", "序号|编号"),
    LEVEL_ONE("一级事项", "一级(?:事项|目录)|公开事项|事项名称"),
    LEVEL_TWO("二级事项", "二级(?:事项|目录)"),
    CONTENTS("公开内容（要素）", "公开内容(?:\\(?要素\\)?)?"),
    BASES("公开依据", "(?:公开)?依据"),
    TIME_LIMIT("公开时限", "(?:公开)?时限"),
    RESPONSIBLE_AGENCY("公开主体", "(?:公开|责任)主体|责任(?:单位|部门)"),
    CHANNELS("公开渠道和载体", "公开渠道(?:[和及]载体)?"),
    AUDIENCES("公开对象", "公开对象"),
    PUBLIC("全社会", "全社会"),
    SPECIFIC_GROUP("特定群体", "特定群[体众].*"),
    MODES("公开方式", "公开方式"),
    PROACTIVE("主动", "主动(?:公开)?"),
    ON_REQUEST("依申请", "依申请(?:公开)?"),
    LEVELS("公开层级", "公开层级"),
    COUNTY("县级", ".*[县市区旗]级?"),
    TOWNSHIP("乡级", "(?s).*(?:乡|镇|街).*"),
    VILLAGE("村级", "(?s).*(?:村|社区).*"),
    GUIDE("办事指南", "办事指南(?:链接)?"),
    SITE_COLUMN("对应栏目", "对应栏目|网站所属栏目"),
    SITE("指定网站", "(?:指定|责任)网站");

    private final String label;
    private final Pattern heads;

    DirectoryColumn(String label, String heads) {
        this.label = label;
        this.heads = Pattern.compile(heads);
    }

    /** The official head. */
    String label() {
        return label;
    }

    /** The columns that a head stands for, by its plain text and that of the head above it; several for 乡、村级. */
    static Set<DirectoryColumn> of(String above, String head) {
        Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
        for (DirectoryColumn column : values()) {
            boolean isLevel = column == COUNTY || column == TOWNSHIP || column == VILLAGE;
            boolean ofLevel = LEVELS.heads.matcher(above).matches() && !head.equals(above);
            if (isLevel == ofLevel && column.heads.matcher(head).matches()) {
                found.add(column);
            }
        }
        return found;
    }
}
