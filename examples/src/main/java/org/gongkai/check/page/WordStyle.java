package org.gongkai.check.page;

/** What every letter of Word has in common: its styles, its fonts with what may stand in for them, and the numbers of pages. */
final class WordStyle {

    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static final String SETTINGS = "<w:settings " + NAMESPACE + "><w:zoom w:percent=\"100\"/><w:compat>"
            + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat></w:settings>";

    static final String STYLES = "<w:styles " + NAMESPACE + ">" + """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
            </w:docDefaults>\
            """
            + style("Normal", "Normal", "", "")
            + style(
                    "Title",
                    "Title",
                    "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"240\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"36\"/>")
            + style(
                    "Heading1",
                    "heading 1",
                    "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                    "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"28\"/>")
            + style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"120\"/>", "<w:b/><w:sz w:val=\"22\"/>")
            + style("Finding", "Finding", "<w:keepNext/><w:spacing w:before=\"160\"/>", "<w:b/>")
            + style("Date", "Date", "<w:spacing w:before=\"240\"/><w:jc w:val=\"right\"/>", "")
            + style("Small", "Small", "", "<w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"18\"/>")
            + style(
                    "Cell",
                    "Cell",
                    "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"16\"/>")
            + "</w:styles>";

    static final String FONTS = "<w:fonts " + NAMESPACE + ">"
            + font("仿宋", "FangSong", "仿宋_GB2312", "FandolFang")
            + font("宋体", "SimSun", "Noto Serif CJK SC", "Songti SC")
            + font("黑体", "SimHei", "Noto Sans CJK SC", "Heiti SC")
            + font("Times New Roman", "Liberation Serif") + "</w:fonts>";

    static final String FOOTER =
            "<w:ftr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Small\"/><w:jc w:val=\"center\"/></w:pPr>"
                    + text("— ") + field("PAGE") + text(" / ") + field("NUMPAGES") + text(" —") + "</w:p></w:ftr>";

    private WordStyle() {}

    private static String style(String id, String name, String ofParagraph, String ofText) {
        String basis = id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>";
        return "<w:style w:type=\"paragraph\"" + (basis.isEmpty() ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + basis + "<w:qFormat/><w:pPr>" + ofParagraph
                + "</w:pPr><w:rPr>"
                + ofText + "</w:rPr></w:style>";
    }

    private static String font(String name, String... others) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + String.join(",", others) + "\"/></w:font>";
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
