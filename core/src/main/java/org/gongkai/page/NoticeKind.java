package org.gongkai.page;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** What reading a page can notice: things that were understood and are worth a look, and those that stop it. */
public enum NoticeKind {
    /** A cell with nothing in it; read as not stated, never as 0. */
    BLANK_CELL("blankCell", false, Text.of("{label}：单元格为空，按“未填”读入", "{label}: the cell is blank, read as not stated")),
    /** A cell with a dash or a stroke in place of a number; read as not stated, never as 0. */
    PLACEHOLDER(
            "placeholder",
            false,
            Text.of(
                    "{label}：单元格为“{printed}”，按“未填”读入，不作0",
                    "{label}: the cell has \"{printed}\", read as not stated and not as 0")),
    /** A number that is not printed in plain digits: spaces, separators, full-width digits. */
    NORMALIZED_NUMBER(
            "normalizedNumber",
            false,
            Text.of("{label}：“{printed}”读作{detail}", "{label}: \"{printed}\" is read as {detail}")),
    /** A unit or a remark that stands with a number in its cell. */
    TEXT_WITH_NUMBER(
            "textWithNumber",
            false,
            Text.of(
                    "{label}：“{printed}”中数字以外的文字未计入，读作{detail}",
                    "{label}: of \"{printed}\" only the number is read, as {detail}")),
    /** An amount printed without its unit. */
    UNIT_ASSUMED(
            "unitAssumed",
            false,
            Text.of("{label}：“{printed}”未注明单位，按{detail}读入", "{label}: \"{printed}\" has no unit, read as {detail}")),
    /** A label in other words than those of the form. */
    LABEL_VARIANT(
            "labelVariant",
            false,
            Text.of(
                    "“{printed}”与格式文字不同，按“{label}”读入",
                    "\"{printed}\" is not the wording of the form, read as \"{label}\"")),
    /** A row or column that stands elsewhere than on the form. */
    UNUSUAL_ORDER(
            "unusualOrder",
            false,
            Text.of(
                    "“{label}”排在“{detail}”之后，与格式的次序不同，按名称读入",
                    "\"{label}\" stands after \"{detail}\", unlike on the form; read by its label")),
    /** A row under the heading of another group than on the form. */
    OTHER_GROUP(
            "otherGroup",
            false,
            Text.of(
                    "“{label}”列在“{printed}”之下，与格式不同，按名称读入",
                    "\"{label}\" stands under \"{printed}\", unlike on the form; read by its label")),
    /** A row that the form does not have and that adds nothing, such as a subtotal. */
    ROW_IGNORED(
            "rowIgnored",
            false,
            Text.of("“{printed}”不是格式中的数据行，未读入", "\"{printed}\" is not a row of the form and is not read")),
    /** A table of another edition than the year calls for. */
    EDITION_OFF_YEAR(
            "editionOffYear",
            false,
            Text.of(
                    "{label}采用{printed}年版格式，报告年度为{detail}年",
                    "{label} is of the form of {printed}, the report is of {detail}")),
    /** Something the form does not say and the page does not make certain. */
    ASSUMED("assumed", false, Text.of("{label}未注明，按“{detail}”读入", "{label} is not stated, read as \"{detail}\"")),
    /** Something that was given to the reader and that the page has otherwise. */
    OVERRULED(
            "overruled",
            false,
            Text.of(
                    "{label}按给定的“{detail}”读入，文件中为“{printed}”",
                    "{label} is given as \"{detail}\"; the document has \"{printed}\"")),
    /** The note in the corner of the application table in other words than those of the form. */
    NOTE_CHANGED(
            "noteChanged",
            false,
            Text.of(
                    "{label}的勾稽关系说明与格式不同：“{printed}”",
                    "the note on reconciliation of {label} is not that of the form: \"{printed}\"")),
    /** The note in the corner of the application table is not there. */
    NOTE_MISSING(
            "noteMissing",
            false,
            Text.of("{label}没有格式所印的勾稽关系说明", "the note on reconciliation that the form prints is not in {label}")),
    /** A part of the report that is not on the page. */
    SECTION_MISSING("sectionMissing", false, Text.of("未找到“{label}”部分", "the part \"{label}\" is not found")),
    /** A part that the form does not have; its text is in no part. */
    SECTION_UNKNOWN(
            "sectionUnknown",
            false,
            Text.of("“{printed}”不是格式中的部分，其文字未归入任何部分", "\"{printed}\" is not a part of the form; its text is in none")),
    /** A column that is not of the form and is not read. */
    COLUMN_IGNORED(
            "columnIgnored",
            false,
            Text.of("“{printed}”不是格式中的列，未读入", "\"{printed}\" is not a column of the form and is not read")),
    /** A cell with something that is no part of what is read. */
    CELL_IGNORED("cellIgnored", false, Text.of("{label}：“{printed}”未读入", "{label}: \"{printed}\" is not read")),
    /** A column that is not of the form; what it has is kept as printed. */
    COLUMN_KEPT(
            "columnKept",
            false,
            Text.of(
                    "“{printed}”不是格式中的列，其内容按原文保留",
                    "\"{printed}\" is not a column of the form; what it has is kept as printed")),
    /** A column of the form that is not on the page and that can be left out. */
    COLUMN_LEFT_OUT("columnLeftOut", false, Text.of("没有“{label}”一列", "there is no column \"{label}\"")),
    /** Words such as 同上 that stand for what is above. */
    SAME_AS_ABOVE(
            "sameAsAbove",
            false,
            Text.of(
                    "{label}：“{printed}”按上一行读作“{detail}”",
                    "{label}: \"{printed}\" is read as the row above, \"{detail}\"")),
    /** A text that is kept as printed because it is not understood further. */
    KEPT_VERBATIM(
            "keptVerbatim", false, Text.of("{label}：“{printed}”按原文保留", "{label}: \"{printed}\" is kept as printed")),
    /** Boxes that lost their font and are told full from empty by where they stand. */
    BOXES_GUESSED(
            "boxesGuessed",
            false,
            Text.of(
                    "{label}：“{printed}”的方框字符已失真，推断选中的为：{detail}",
                    "{label}: the boxes of \"{printed}\" lost their font; chosen by guess: {detail}")),
    /** Names of a list with boxes of which it cannot be told whether they are chosen; they are not read as chosen. */
    BOXES_UNCLEAR(
            "boxesUnclear",
            false,
            Text.of(
                    "{label}：“{printed}”中无法判断是否选中，未作选中读入：{detail}",
                    "{label}: it cannot be told of \"{printed}\" whether these are chosen, so they are not: {detail}")),
    /** A name beside those of a list. */
    NAME_UNLISTED(
            "nameUnlisted",
            false,
            Text.of(
                    "{label}：“{printed}”不在清单所列名称之内，作为{detail}读入",
                    "{label}: \"{printed}\" is not a name of the list and is read as {detail}")),

    /** A page that has none of what was looked for. */
    NOTHING_FOUND("nothingFound", true, Text.of("未找到{label}", "{label} is not found")),
    /** A page that ends in the middle of what was looked for. */
    CUT_OFF(
            "cutOff",
            true,
            Text.of("页面到“{printed}”为止，其后的内容缺失", "the page ends at \"{printed}\"; what follows is missing")),
    /** HTML in place of the text that it says. */
    MARKUP(
            "markup",
            true,
            Text.of(
                    "这是HTML代码，不是纯文本；请把其中的段落和表格做成Page再读入",
                    "this is HTML and not plain text; make a Page of its paragraphs and tables and read that")),
    /** A row of the form that is not on the page. */
    ROW_MISSING("rowMissing", true, Text.of("缺少“{label}”一行", "the row \"{label}\" is missing")),
    /** A row that stands on the page twice. */
    ROW_TWICE("rowTwice", true, Text.of("“{label}”一行重复出现", "the row \"{label}\" is there twice")),
    /** A row with numbers whose label is none of the form's. */
    ROW_UNKNOWN(
            "rowUnknown",
            true,
            Text.of(
                    "“{printed}”不是格式中的行名，该行数字无法读入",
                    "\"{printed}\" is not a row of the form, so its numbers cannot be read")),
    /** A row with more or fewer cells than the form, so that it cannot be told which is which. */
    ROW_LENGTH(
            "rowLength",
            true,
            Text.of(
                    "“{label}”一行有{printed}个单元格，应为{detail}个",
                    "the row \"{label}\" has {printed} cells where there are {detail}")),
    /** A column of the form that is not on the page. */
    COLUMN_MISSING("columnMissing", true, Text.of("缺少“{label}”一列", "the column \"{label}\" is missing")),
    /** A column that stands in a table twice. */
    COLUMN_TWICE("columnTwice", true, Text.of("“{label}”一列重复出现", "the column \"{label}\" is there twice")),
    /** A cell whose text cannot be read as what belongs there. */
    UNREADABLE_CELL(
            "unreadableCell", true, Text.of("{label}：“{printed}”不是{detail}", "{label}: \"{printed}\" is not {detail}")),
    /** A cell that says nothing where something must be known. */
    CELL_MISSING("cellMissing", true, Text.of("{label}没有填写", "{label} is not filled in")),
    /** A day that is before one that it can only follow. */
    DAYS_OUT_OF_ORDER(
            "daysOutOfOrder",
            true,
            Text.of("{label}“{printed}”早于{detail}", "{label} \"{printed}\" is before {detail}")),
    /** A table of which it cannot be told which edition it is of. */
    EDITION_UNCLEAR(
            "editionUnclear",
            true,
            Text.of("无法判断{label}采用哪一版格式（{detail}）", "the edition of {label} cannot be told ({detail})")),
    /** Something a report must have that is neither on the page nor given. */
    NOT_STATED("notStated", true, Text.of("未找到{label}，请另行给出", "{label} is not found; give it to the reader"));

    private final String token;
    private final boolean problem;
    private final Text template;

    NoticeKind(String token, boolean problem, Text template) {
        this.token = token;
        this.problem = problem;
        this.template = template;
    }

    /** {@return the word for this kind in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return whether a page with such a notice, or what the notice is about, cannot be read} */
    public boolean isProblem() {
        return problem;
    }

    /** What is said of it, with the parts of a notice by their names in braces. */
    Text template() {
        return template;
    }
}
