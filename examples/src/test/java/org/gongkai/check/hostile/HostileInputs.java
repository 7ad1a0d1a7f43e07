package org.gongkai.check.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.hostile.HostileInput.Text;
import org.gongkai.check.hostile.HostileInput.Use;
import org.gongkai.documents.OfficeFile;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;

/** The hostile inputs, each kind in sizes that grow. */
final class HostileInputs {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int[] TEXT_SIZES = {1_000, 50_000, 600_000};
    private static final int LARGE = 100_000;
    private static final int HUGE = 1_000_000;

    private static final String PLAIN = resource("/org/gongkai/form/tancheng-2020.txt");
    private static final String HTML = FormRenderer.official().html(Tancheng.report2020());
    private static final String JSON = DisclosureJson.write(Tancheng.report2020());
    private static final String REGISTER = """
            登记编号,收到日期,申请方式,申请人类型,申请人姓名,申请内容,答复日期,办理结果
            2022-001,2022-03-01,当面,自然人,某某,征地补偿方案,2022-03-20,予以公开
            """;
    private static final String CATALOG = """
            索引号,标题,文号,发文机关,成文日期,发布日期,有效性,链接
            1/2020-1,关于春耕的通知,某政字〔2020〕3号,某县人民政府,2020-03-01,2020-03-04,有效,http://example.org
            """;
    private static final String DIRECTORY = resource("/org/gongkai/examples/directories/employment-county-2020.tsv");

    /** What there is too much of, in any text. */
    private static final Map<String, Text> FILLERS = new LinkedHashMap<>();

    static {
        filler("blanks", " ");
        filler("wide blanks", "\u3000");
        filler("no-break blanks", "\u00A0");
        filler("tabs", "\t");
        filler("lines", "\n");
        filler("blanks and letters", " a");
        filler("nul", "\0");
        filler("digits", "9");
        filler("signs", "-");
        filler("commas", "1,");
        filler("numerals", "亿");
        filler("years", "2020年");
        filler("days", "1月");
        filler("brackets", "（");
        filler("brackets in pairs", "（）");
        filler("quotes", "“");
        filler("colons", "：");
        filler("headings", "一、");
        filler("agencies", "县人民政府");
        filler("townships", "镇");
        filler("changes", "较去年增长5%，");
        filler("channels", "■政府网站 □");
        filler("limits", "20个工作日内");
        filler("marks", "\u0301");
        filler("turned around", "\u202E");
        filler("no width", "\u200B");
        filler("rare characters", "𠮷");
        filler("references", "&nbsp;");
        FILLERS.put("references in references", size -> "&" + "amp;".repeat(size / 4) + "nbsp;");
        FILLERS.put("brackets in brackets", size -> "（".repeat(size / 2) + "）".repeat(size / 2));
    }

    private final List<HostileInput> inputs = new ArrayList<>();

    private HostileInputs() {}

    private static void filler(String what, String each) {
        FILLERS.put(what, size -> each.repeat(size / each.length()));
    }

    static List<HostileInput> all() {
        HostileInputs all = new HostileInputs();
        all.addTexts();
        all.addHtml();
        all.addWord();
        all.addExcel();
        all.addJson();
        all.addLargeJson();
        all.addWaivers();
        all.addBytes();
        all.addDocuments();
        DamagedFiles.addTo(all.inputs);
        return all.inputs;
    }

    private void addTexts() {
        FILLERS.forEach((what, filler) -> {
            for (int size : TEXT_SIZES) {
                report(
                        ".txt",
                        "title: " + what,
                        size,
                        n -> PLAIN.replaceFirst("县人民政府\n", "县" + filler.make(n) + "人民政府\n"));
                report(".txt", "cell: " + what, size, n -> replaced(PLAIN, "\t37\n", "\t3" + filler.make(n) + "7\n"));
                report(".txt", "paragraph: " + what, size, n -> replaced(PLAIN, "县政府网站", "县" + filler.make(n) + "网站"));
            }
            report(".html", "title: " + what, LARGE, n -> replaced(HTML, "郯城县", "郯城县" + filler.make(n)));
            report(".html", "cell: " + what, LARGE, n -> replaced(HTML, ">37<", ">3" + filler.make(n) + "7<"));
            report(".json", "agency: " + what, LARGE, n -> replaced(JSON, "郯城县", "郯城县" + quoted(filler.make(n))));
            for (String cell : List.of("就业信息服务", "信息形成或者变更之日起20个工作日内", "县人力资源和社会保障局", "■政府网站")) {
                directory(
                        cell + ": " + what,
                        LARGE,
                        n -> replaced(DIRECTORY, cell, cell + filler.make(n).replaceAll("[\t\n]", " ")));
            }
        });
    }

    private void addHtml() {
        for (String tag : List.of(
                "div", "table", "table><tr><td", "span", "sup", "b", "font", "li", "p", "ruby", "svg", "select")) {
            html("within each other: " + tag, n -> ("<" + tag + ">").repeat(n) + "1");
        }
        html("rows", n -> "<table>" + "<tr>".repeat(n) + "</table>");
        html("cells of a row", n -> "<table><tr>" + "<td>".repeat(n) + "</table>");
        html("wide cells", n -> "<table>" + "<tr><td colspan=1000>1".repeat(n) + "</table>");
        html("high cells", n -> "<table>" + "<tr><td rowspan=65534>1".repeat(n) + "</table>");
        html("high and wide cells", n -> "<table>" + "<tr><td rowspan=0 colspan=9>1".repeat(n) + "</table>");
        html(
                "a long text in many places",
                n -> "<table><tr><td rowspan=100 colspan=1000>" + "长".repeat(n) + "<tr>".repeat(99));
        html("attributes", n -> "<p " + "a=1 ".repeat(n) + ">1");
        html("other attributes", n -> {
            StringBuilder tag = new StringBuilder("<p");
            for (int i = 0; i < n; i++) {
                tag.append(" a").append(i).append("=1");
            }
            return tag + ">1";
        });
        html("styles", n -> "<p style=\"" + "display : none;".repeat(n) + "\">1");
        html("comments", n -> "<!--".repeat(n));
        html("ends", n -> "</p>".repeat(n));
        html("a tag without an end", n -> "<" + "a".repeat(n));
        html("charsets", n -> "<meta " + "charset".repeat(n));
        html("a script without an end", n -> "<script>" + "</scrip".repeat(n));
        html("misnested", n -> "<b><p></b>".repeat(n));
        html("forms", n -> "<a><table><a>".repeat(n));
    }

    private void addWord() {
        String cell = "<w:tc><w:p/></w:tc>";
        word("paragraphs", n -> "<w:p/>".repeat(n));
        word("runs", n -> "<w:p>" + "<w:r/>".repeat(n) + "</w:p>");
        word("runs with text", n -> "<w:p>" + "<w:r><w:t>1</w:t></w:r>".repeat(n) + "</w:p>");
        word("tables", n -> ("<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>").repeat(n));
        word("rows", n -> "<w:tbl>" + ("<w:tr>" + cell + "</w:tr>").repeat(n) + "</w:tbl>");
        word("cells", n -> "<w:tbl><w:tr>" + cell.repeat(n) + "</w:tr></w:tbl>");
        word(
                "wide cells",
                n -> "<w:tbl>"
                        + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr><w:p/></w:tc></w:tr>".repeat(n)
                        + "</w:tbl>");
        word(
                "rows that begin late",
                n -> "<w:tbl>" + ("<w:tr><w:trPr><w:gridBefore w:val=\"1000\"/></w:trPr>" + cell + "</w:tr>").repeat(n)
                        + "</w:tbl>");
        word(
                "numbers",
                n -> "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + "9".repeat(n)
                        + "\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>");
        word(
                "controls within each other",
                n -> "<w:sdt><w:sdtContent>".repeat(n) + "</w:sdtContent></w:sdt>".repeat(n));
        word(
                "tables within each other",
                n -> "<w:tbl><w:tr><w:tc>".repeat(n) + "<w:p/></w:tc></w:tr></w:tbl>".repeat(n));
        word("marks", n -> "<w:p><w:r>" + "<w:tab/>".repeat(n) + "</w:r></w:p>");
        word("comments", n -> "<!--1-->".repeat(n));
        word("text", n -> "<w:p><w:r><w:t>" + "长".repeat(n) + "</w:t></w:r></w:p>");
        word("attributes", n -> "<w:p " + attributes(n) + "/>");
        word("not ended", n -> "<w:p>".repeat(n));
        word(
                "hyperlinks",
                n -> "<w:p>" + "<w:hyperlink w:anchor=\"a\"><w:r><w:t>1</w:t></w:r></w:hyperlink>".repeat(n)
                        + "</w:p>");
        office(
                ".docx",
                "notes",
                n -> OfficeFile.word("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>".repeat(n))
                        .with("word/notes.xml", "<a><footnote>" + "长".repeat(n) + "</footnote></a>")
                        .bytes());
        office(
                ".docx",
                "entities",
                n -> OfficeFile.word("")
                        .with(
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(n) + "\">]><a>" + "&a;".repeat(n) + "</a>")
                        .bytes());
        office(
                ".docx",
                "a file of the machine",
                n -> OfficeFile.word("")
                        .with(
                                "word/document.xml",
                                "<!DOCTYPE a SYSTEM \"file:///dev/zero\"><a>" + "a".repeat(n) + "</a>")
                        .bytes());
        office(
                ".docx",
                "zeros",
                n -> OfficeFile.word("").with("word/a.bin", new byte[n * 100]).bytes());
        office(".docx", "parts", n -> {
            OfficeFile file = OfficeFile.word("");
            for (int i = 0; i < n; i++) {
                file.with("a" + i + ".bin", "");
            }
            return file.bytes();
        });
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private void addExcel() {
        String row = "<row><c t=\"inlineStr\"><is><t>1</t></is></c></row>";
        excel("rows", n -> "<row/>".repeat(n), n -> "");
        excel("rows of one cell", row::repeat, n -> "");
        excel("cells", n -> "<row>" + "<c/>".repeat(n) + "</row>", n -> "");
        excel("numbers", n -> "<row>" + "<c><v>1</v></c>".repeat(n) + "</row>", n -> "");
        excel("a far row", n -> "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>1</v></c></row>", n -> "");
        excel("a far cell", n -> "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>" + "<row/>".repeat(n), n -> "");
        excel("merges", n -> row, n -> "<mergeCells>" + "<mergeCell ref=\"A1:XFD9\"/>".repeat(n) + "</mergeCells>");
        excel(
                "merges of all",
                row::repeat,
                n -> "<mergeCells>" + "<mergeCell ref=\"A1:A99999\"/>".repeat(n) + "</mergeCells>");
        excel(
                "a merge of nothing",
                n -> row,
                n -> "<mergeCells><mergeCell ref=\"" + "A".repeat(n) + "\"/></mergeCells>");
        excel("digits", n -> "<row><c><v>" + "9".repeat(n) + "</v></c></row>", n -> "");
        excel("text", n -> "<row><c t=\"str\"><v>" + "长".repeat(n) + "</v></c></row>", n -> "");
        excel("formulas", n -> "<row>" + "<c><f>A1+A1</f></c>".repeat(n) + "</row>", n -> "");
        excel("formulas within each other", n -> "<row><c><f>" + "(".repeat(n) + "</f></c></row>", n -> "");
        office(
                ".xlsx",
                "columns",
                n -> OfficeFile.sheet("<cols>" + "<col min=\"1\" max=\"16384\"/>".repeat(n) + "</cols><sheetData>" + row
                                + "</sheetData>")
                        .bytes());
        excel("links", n -> row, n -> "<hyperlinks>" + "<hyperlink ref=\"A1\"/>".repeat(n) + "</hyperlinks>");
    }

    private void addJson() {
        json("arrays within each other", n -> "[".repeat(n));
        json("objects within each other", n -> "{\"a\":".repeat(n));
        json("objects", n -> "[" + "{},".repeat(n) + "{}]");
        json("numbers", n -> "[" + "1,".repeat(n) + "1]");
        json("properties", n -> {
            StringBuilder properties = new StringBuilder("{");
            for (int i = 0; i < n; i++) {
                properties.append("\"a").append(i).append("\":1,");
            }
            return properties + "\"a\":1}";
        });
        json("digits", n -> replaced(JSON, "\"year\":2020", "\"year\":" + "9".repeat(n)));
        json("an exponent", n -> replaced(JSON, "\"year\":2020", "\"year\":1e" + n));
        json("a fraction", n -> replaced(JSON, "\"year\":2020", "\"year\":2020." + "0".repeat(n)));
        json("a long name", n -> "{\"" + "a".repeat(n) + "\":1}");
        json("a text without an end", n -> "{\"schema\":\"" + "a".repeat(n));
        json("escapes", n -> "{\"schema\":\"" + "\\u0041".repeat(n) + "\"}");
        json("halves of characters", n -> replaced(JSON, "郯城县", "\\ud800".repeat(n)));
        json("blanks", " "::repeat);
        report(".json", "a text", 60 * HUGE, n -> "{\"schema\":\"" + "a".repeat(n) + "\"}");
        json("an unknown section", n -> replaced(JSON, "\"year\":2020", "\"year\":2020,\"" + "x".repeat(n) + "\":{}"));
    }

    /** What the library takes by itself is up to 64 MB, and is far more than the command does. */
    private void addLargeJson() {
        large("a text", "{\"schema\":\"", "a", "\"}");
        large("a text without an end", "{\"schema\":\"", "a", "");
        large(
                "a name as long as is taken",
                JSON.substring(0, JSON.indexOf("郯城县")),
                "县",
                JSON.substring(JSON.indexOf("郯城县")));
        large("escapes", "{\"schema\":\"", "\\u0041", "\"}");
        large("a name", "{\"", "a", "\":1}");
        large("digits", "{\"year\":", "9", "}");
        large("blanks", "", " ", JSON);
        large("numbers", "[", "1,", "1]");
        large("arrays within each other", "", "[", "");
    }

    private void large(String what, String before, String each, String after) {
        inputs.add(new HostileInput(Use.LIBRARY, ".json", what, 59 * HUGE, n -> {
            byte[] filler = each.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(n + before.length() * 4 + after.length() * 4);
            bytes.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < n / filler.length; i++) {
                bytes.write(filler);
            }
            bytes.write(after.getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }));
    }

    private void addWaivers() {
        for (Use use : List.of(Use.WAIVERS, Use.EARLIER)) {
            lines(
                    use,
                    "parts of a name",
                    n -> "{\"rule\":\"" + "a.".repeat(n) + "a\",\"agency\":\"a\",\"year\":2020,\"reason\":\"a\"}");
            lines(use, "hyphens", n -> "{\"rule\":\"a." + "a-".repeat(n) + "\"}");
            lines(
                    use,
                    "a name",
                    n -> "{\"schema\":\"gongkai/validation-result/1\",\"ruleSet\":\"" + "a-a".repeat(n) + "@1\"}");
            lines(use, "arrays within each other", "["::repeat);
            lines(use, "lines", "\n"::repeat);
            lines(use, "a line", "x"::repeat);
            lines(use, "lines of nothing", "{}\n"::repeat);
        }
    }

    /** Documents that are no reports, in the kinds of files that only they come in and in their own columns. */
    private void addDocuments() {
        FILLERS.forEach((what, filler) -> {
            for (String cell : List.of("2022-001", "2022-03-20", "自然人", "征地补偿方案", "予以公开", "办理结果")) {
                document(
                        Use.REGISTER, ".csv", cell + ": " + what, n -> replaced(REGISTER, cell, cell + filler.make(n)));
            }
            for (String cell : List.of("2020-03-04", "某政字〔2020〕3号", "某县人民政府", "有效", "http://example.org", "文号")) {
                document(Use.CATALOG, ".csv", cell + ": " + what, n -> replaced(CATALOG, cell, cell + filler.make(n)));
            }
            document(Use.DIRECTORIES, ".html", "title: " + what, n -> page("就业" + filler.make(n)));
        });
        for (Map.Entry<Use, String> table :
                Map.of(Use.REGISTER, REGISTER, Use.CATALOG, CATALOG).entrySet()) {
            Use use = table.getKey();
            String rows = table.getValue();
            String row = rows.lines().skip(1).findFirst().orElseThrow() + '\n';
            document(use, ".csv", "rows", n -> rows + row.repeat(n / 10));
            document(
                    use,
                    ".csv",
                    "heads",
                    n -> rows.lines().findFirst().orElseThrow().repeat(n / 100) + '\n' + rows);
            document(use, ".csv", "marks that are not closed", n -> rows + ("\"" + row).repeat(n / 10));
            document(use, ".csv", "marks in pairs", n -> rows + "\"".repeat(n));
            document(use, ".csv", "marks", n -> rows + "\"\n".repeat(n));
            document(use, ".csv", "words as text", n -> rows + "=\"".repeat(n));
            document(use, ".csv", "same as above", n -> rows + "同上,同上\n".repeat(n));
            document(use, ".csv", "another separator", n -> "sep=\n" + rows + ";".repeat(n));
            document(use, ".jsonl", "lines of nothing", n -> "{}\n".repeat(n));
            document(use, ".jsonl", "arrays within each other", "["::repeat);
            document(use, ".jsonl", "a line", "x"::repeat);
            document(use, ".html", "tables", n -> "<table><tr><td>标题<td>文号<td>申请内容".repeat(n / 10));
        }
        document(Use.DIRECTORIES, ".html", "directories", n -> page("就业").repeat(n / 1_000));
        document(Use.DIRECTORIES, ".html", "titles", n -> "<p>某县就业领域基层政务公开标准目录".repeat(n / 10));
    }

    /** A page with a directory under a title. */
    private static String page(String area) {
        StringBuilder page = new StringBuilder("<p>某县" + area + "领域基层政务公开标准目录</p><table>");
        DIRECTORY.lines().forEach(line -> page.append("<tr><td>").append(line.replace("\t", "<td>")));
        return page + "</table>";
    }

    private void document(Use use, String ending, String what, Text text) {
        inputs.add(HostileInput.text(use, ending, what, LARGE, text));
    }

    private void addBytes() {
        for (Use use : List.of(Use.CATALOG, Use.REGISTER)) {
            inputs.add(new HostileInput(use, ".csv", "zeros", LARGE, byte[]::new));
            inputs.add(new HostileInput(
                    use, ".csv", "another encoding", 0, n -> CATALOG.getBytes(Charset.forName("GBK"))));
        }
        for (String ending : List.of(".txt", ".html", ".json", ".docx", ".xlsx")) {
            bytes(ending, "nothing", new byte[0]);
            bytes(ending, "one byte", new byte[] {(byte) 0xFF});
            bytes(ending, "zeros", new byte[LARGE]);
            bytes(ending, "marks of an order", new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xFE, (byte) 0xFF});
            bytes(ending, "half of a pair", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8});
            bytes(ending, "overlong", new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'});
            bytes(ending, "above all", new byte[] {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'});
            bytes(ending, "an archive", new byte[] {'P', 'K', 3, 4, 20, 0});
            bytes(ending, "another encoding", PLAIN.getBytes(Charset.forName("GBK")));
            bytes(ending, "an encoding of mainframes", HTML.getBytes(Charset.forName("IBM1047")));
        }
    }

    private void report(String ending, String what, int size, Text text) {
        inputs.add(HostileInput.text(Use.REPORT, ending, what, size, text));
    }

    private void html(String what, Text text) {
        report(".html", what, HUGE, n -> HTML + text.make(n));
        for (int size : SIZES) {
            report(".html", what, size, n -> HTML + text.make(n));
        }
    }

    private void json(String what, Text text) {
        report(".json", what, HUGE, text);
        for (int size : SIZES) {
            report(".json", what, size, text);
        }
    }

    private void directory(String what, int size, Text text) {
        inputs.add(HostileInput.text(Use.DIRECTORY, ".tsv", what, size, text));
    }

    private void lines(Use use, String what, Text text) {
        for (int size : SIZES) {
            inputs.add(HostileInput.text(use, ".jsonl", what, size, text));
        }
    }

    private void word(String what, Text body) {
        office(".docx", what, n -> OfficeFile.docx(body.make(n)));
    }

    private void excel(String what, Text rows, Text after) {
        office(".xlsx", what, n -> OfficeFile.xlsx(rows.make(n), after.make(n)));
    }

    /** Up to close below what is taken of one kind or another, and beyond. */
    private void office(String ending, String what, HostileInput.Content content) {
        for (int size : new int[] {1_000, 16_000, 24_000, 49_000, 390_000}) {
            inputs.add(new HostileInput(Use.REPORT, ending, what, size, content));
        }
    }

    private void bytes(String ending, String what, byte[] bytes) {
        inputs.add(new HostileInput(Use.REPORT, ending, what, bytes.length, n -> bytes));
    }

    private static String replaced(String text, String what, String by) {
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException("no " + what);
        }
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static String quoted(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t").replace("\0", "\\u0000");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HostileInputs.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
