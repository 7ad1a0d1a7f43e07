package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.gongkai.page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PDFs have besides the plain contents of their pages. */
class PdfShapesTest {

    private static final String NUMBER = "BT /F1 10 Tf 2 5 Td <00310032> Tj ET";

    private final PdfFile file = new PdfFile(595, 842);
    private Document read;

    private PDPage page() throws IOException {
        file.page();
        return file.document().getPage(0);
    }

    /** Draws something over a page, 50 points wide and 20 high, at the left of a line. */
    private void annotate(PDPage page, PDAnnotation annotation, double x, double y, String operators)
            throws IOException {
        annotation.setRectangle(new PDRectangle((float) x, (float) (842 - y - 5), 50, 20));
        PDAppearanceStream appearance = new PDAppearanceStream(file.document());
        appearance.setBBox(new PDRectangle(50, 20));
        appearance.setResources(page.getResources());
        write(appearance, operators);
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        annotation.setAppearance(appearances);
        add(page, annotation);
    }

    private static void write(PDFormXObject form, String operators) throws IOException {
        try (var out = form.getStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void add(PDPage page, PDAnnotation annotation) {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, all);
        }
        all.add(annotation.getCOSObject());
    }

    private static PDAnnotationWidget field(String value) {
        PDAnnotationWidget widget = new PDAnnotationWidget();
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.V, new COSString(value));
        widget.getCOSObject().setItem(COSName.PARENT, field);
        return widget;
    }

    @Test
    void whatIsDrawnForAFieldOfAFormOrANoteIsRead() throws IOException {
        file.box(100, 90, 200, 120).box(200, 90, 300, 120).text("规章", 110, 110, 10);
        PDPage page = page();
        annotate(page, field("12"), 210, 110, NUMBER);
        annotate(page, new PDAnnotationMarkup(), 100, 300, NUMBER);

        assertThat(texts()).containsExactly("规章 | 12", "12");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aValueOfAFieldThatNothingShowsIsSaid() throws IOException {
        file.text("规章", 110, 110, 10);
        PDPage page = page();
        PDAnnotation lost = field("12");
        lost.setRectangle(new PDRectangle(200, 700, 50, 20));
        add(page, lost);
        add(page, field(" "));

        assertThat(texts()).containsExactly("规章");
        assertThat(problems()).containsExactly("第1页：表单域的值没有显示内容，未读入，请打印成 PDF 后再读入");
    }

    @Test
    void aNoteThatIsHiddenIsNotRead() throws IOException {
        file.text("规章", 110, 110, 10);
        PDPage page = page();
        PDAnnotation hidden = new PDAnnotationMarkup();
        hidden.setHidden(true);
        annotate(page, hidden, 100, 300, NUMBER);

        assertThat(texts()).containsExactly("规章");
    }

    @ParameterizedTest
    @CsvSource({"/CA 0.3 /ca 0.3, 12", "/BM /Multiply, 12", "/ca 1, "})
    void whatIsMarkedWithAPenIsStillSeen(String state, String seen) throws IOException {
        file.text("规章", 110, 60, 10).text("12", 110, 110, 10);
        PDPage page = page();
        COSDictionary states = new COSDictionary();
        COSDictionary pen = new COSDictionary();
        String[] parts = state.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            COSName name = COSName.getPDFName(parts[i].substring(1));
            if (parts[i + 1].startsWith("/")) {
                pen.setName(name, parts[i + 1].substring(1));
            } else {
                pen.setFloat(name, Float.parseFloat(parts[i + 1]));
            }
        }
        states.setItem(COSName.getPDFName("Pen"), pen);
        page.getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
        annotate(page, new PDAnnotationMarkup(), 105, 110, "/Pen gs 1 1 0 rg 0 0 50 20 re f");

        assertThat(texts()).containsExactlyElementsOf(seen == null ? List.of("规章") : List.of("规章", seen));
    }

    @ParameterizedTest
    @CsvSource({
        "on, '', true",
        "off, '', false",
        "on off, , true",
        "on off, AnyOn, true",
        "on off, AllOn, false",
        "on off, AnyOff, true",
        "on off, AllOff, false",
        "on on, AllOn, true",
        "on on, AnyOff, false",
        "off off, AllOff, true",
        "off off, , false"
    })
    void aFormOfLayersIsReadWhereTheyAreShown(String states, String policy, boolean isShown) throws IOException {
        file.text("规章", 110, 60, 10).add("/Form Do");
        PDPage page = page();
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        COSArray groups = new COSArray();
        for (String state : states.split(" ")) {
            PDOptionalContentGroup group = new PDOptionalContentGroup(state + groups.size());
            layers.addGroup(group);
            layers.setGroupEnabled(group, state.equals("on"));
            groups.add(group.getCOSObject());
        }
        file.document().getDocumentCatalog().setOCProperties(layers);
        COSBase layer = groups.get(0);
        if (groups.size() > 1) {
            COSDictionary membership = new COSDictionary();
            membership.setItem(COSName.TYPE, COSName.OCMD);
            membership.setItem(COSName.OCGS, groups);
            if (policy != null) {
                membership.setName(COSName.P, policy);
            }
            layer = membership;
        }
        PDFormXObject form = new PDFormXObject(file.document());
        form.setBBox(new PDRectangle(595, 842));
        form.setResources(page.getResources());
        form.getCOSObject().setItem(COSName.OC, layer);
        write(form, NUMBER);
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("Form"), form.getCOSObject());
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);

        assertThat(texts()).containsExactlyElementsOf(isShown ? List.of("规章", "12") : List.of("规章"));
    }

    /** What is in the file, once it is written. */
    private Document read() throws IOException {
        if (read == null) {
            read = Documents.read(file.bytes(), "");
        }
        return read;
    }

    private List<String> problems() throws IOException {
        return read().problems().stream().map(problem -> problem.reason().zh()).toList();
    }

    private List<String> texts() throws IOException {
        return read().page().blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().map(row -> String.join(" | ", row))
                        : Stream.of(((Block.Paragraph) block).text()))
                .toList();
    }
}
