package org.gongkai.catalog;

import java.util.List;
import org.gongkai.page.internal.TableColumn;

/** The columns of catalogs and policy libraries, with the heads that they are published under. */
enum CatalogColumn implements TableColumn {
    INDEX_NUMBER("索引号", "索取号", "信息索引号", "索引编号", "索引"),
    TITLE(
            "标题", "名称", "信息名称", "文件名称", "信息标题", "文件标题", "政策标题", "政策名称", "公文标题", "公文名称", "规范性文件名称", "政策文件名称", "规章名称",
            "政府信息名称", "题名", "标题名称", "文件名"),
    DOCUMENT_NUMBER("发文字号", "文号", "文件编号", "发文文号", "文件文号", "文件字号", "公文文号", "文件号", "发文号", "字号", "发文字号文号"),
    ISSUER("发文机关", "发文单位", "发文机构", "发文部门", "制定机关", "制定单位", "制定部门", "制发机关", "制发单位", "制文机关", "印发机关", "印发单位", "发文机构发文机构"),
    PUBLISHER(
            "发布机构", "公开主体", "发布机关", "发布单位", "发布部门", "信息发布机构", "公布机关", "公开机构", "公开单位", "公开责任部门", "责任部门", "责任单位", "信息来源",
            "来源"),
    CREATED_ON("成文日期", "生成日期", "制发日期", "印发日期", "发文日期", "信息生成日期", "产生日期", "形成日期", "制定日期", "制作日期", "成文", "成文日期印发日期"),
    PUBLISHED_ON("发布日期", "公开日期", "公布日期", "信息公开日期", "信息发布日期", "网站发布日期", "上网日期", "发表日期"),
    VALIDITY("有效性", "效力状态", "时效性", "时效", "效力", "有效状态", "文件效力", "文件状态", "是否有效", "清理结果"),
    EFFECTIVE_ON("施行日期", "实施日期", "生效日期"),
    EXPIRES_ON("有效期至", "有效期限至", "有效期截止日期", "有效期满日期", "失效日期"),
    ABOLISHED_ON("废止日期"),
    SUBJECTS("主题分类", "主题", "主题类别", "信息分类", "分类", "主题分类分类"),
    KIND("公文种类", "体裁", "体裁分类", "文种", "文件种类", "文件类型", "文件类别", "公文类型", "政策类型", "政策类别"),
    SUMMARY("内容概述", "摘要", "内容摘要", "概述", "内容简介", "简介", "内容概要", "主要内容"),
    AREA("领域", "公开领域", "试点领域", "所属领域"),
    ITEM("公开事项", "一级事项", "事项名称"),
    LEVEL_TWO_ITEM("二级事项"),
    LINK("链接", "网址", "链接地址", "网页地址", "访问地址", "原文链接", "信息链接", "公开链接", "文件链接", "url", "URL", "Url");

    private final List<String> heads;

    CatalogColumn(String... heads) {
        this.heads = List.of(heads);
    }

    @Override
    public String label() {
        return heads.get(0);
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public boolean mayShow(String text) {
        return true;
    }
}
