package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** PDFs made to take long or much: refused by how much there is, before they do. */
class HostilePdfTest {

    private static final String FONT = "BT /F1 9 Tf 99 99 Td <00410042> Tj ET";

    private final PDDocument pdf = new PDDocument();
    private final PDPage page = new PDPage();
    private final COSDictionary resources = new COSDictionary();

    @Test
    void formsWithinEachOtherAreBounded() throws IOException {
        form("F0", "/F0 Do /F0 Do");

        assertRefused("/F0 Do", "nested deeper");
    }

    @Test
    void formsThatMultiplyAreBounded() throws IOException {
        for (int i = 0; i < 5; i++) {
            form("F" + i, ("/F" + (i + 1) + " Do ").repeat(100));
        }
        form("F5", "q Q");

        assertRefused("/F0 Do", "more contents");
    }

    @Test
    void blanksOfAFormThatIsShownManyTimesAreCountedEachTime() throws IOException {
        form("F0", " ".repeat(1_000_000));

        assertRefused("/F0 Do ".repeat(300), "more contents");
    }

    @Test
    void blanksOfWhatShowsANoteAreCountedEachTime() throws IOException {
        COSStream shown = stream(" ".repeat(1_000_000));
        shown.setItem(COSName.SUBTYPE, COSName.FORM);
        shown.setItem(COSName.BBOX, new PDRectangle(9, 9).getCOSArray());
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
        note.setItem(COSName.RECT, new PDRectangle(9, 9).getCOSArray());
        note.setItem(COSName.AP, dictionary("N", shown));
        COSArray notes = new COSArray();
        for (int i = 0; i < 300; i++) {
            notes.add(note);
        }
        page.getCOSObject().setItem(COSName.ANNOTS, notes);

        assertRefused("", "more contents");
    }

    @Test
    void wordsOfAllPagesAreBounded() throws IOException {
        font(
                COSName.TO_UNICODE,
                stream("1 begincodespacerange <0000> <FFFF> endcodespacerange "
                        + "1 beginbfchar <0041> <0041> endbfchar"));
        COSStream words = stream(
                "BT /F1 0.01 Tf 9 9 Td " + ("<" + "0041".repeat(1_000) + "> Tj 1 0 0 1 9 9 Tm ").repeat(190) + "ET");
        for (int i = 0; i < 40; i++) {
            PDPage each = new PDPage();
            each.setResources(new PDResources(resources));
            each.getCOSObject().setItem(COSName.CONTENTS, words);
            pdf.addPage(each);
        }

        assertRefused("", "words and rulings");
    }

    @Test
    void bytesOfContentsAreBounded() throws IOException {
        assertRefused(" ".repeat(250_000_000), "more contents");
    }

    @Test
    void contentsThatAreUsedManyTimesAreCountedEachTime() throws IOException {
        COSStream once = stream("q Q ".repeat(20_000));
        COSArray many = new COSArray();
        for (int i = 0; i < 10_000; i++) {
            many.add(once);
        }

        assertRefused(many, "more contents");
    }

    @Test
    void statesOfGraphicsWithinEachOtherAreBounded() throws IOException {
        assertRefused("q ".repeat(1_000), "states of graphics");
    }

    @Test
    void areasThatClipAreBounded() throws IOException {
        StringBuilder clips = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            clips.append(i % 500).append(" 0 600 800 re W n ");
        }

        assertRefused(clips.toString(), "more contents");
    }

    @Test
    void partsOfAPathAreBounded() throws IOException {
        assertRefused("1 1 5 5 re ".repeat(200_000) + "W n", "a path of more parts");
    }

    @Test
    void pagesThatAreTheirOwnParentsAreBounded() throws IOException {
        pdf.addPage(page);
        COSDictionary pages = page.getCOSObject().getCOSDictionary(COSName.PARENT);
        pages.getCOSArray(COSName.KIDS).add(pages);
        pages.setInt(COSName.COUNT, 1_000_000);

        assertRefused("", "more than 300 pages");
    }

    @Test
    void charactersOfAFontAreBounded() throws IOException {
        font(COSName.TO_UNICODE, stream("1 beginbfrange <0000> <FFFF> <0041> endbfrange\n".repeat(100)));
        assertRefused(FONT, "a font of more");
    }

    @Test
    void charactersOfCodesOfFourBytesAreBounded() throws IOException {
        font(COSName.TO_UNICODE, stream("1 beginbfrange <00000000>\n<0FFFFFFF> <0041> endbfrange"));
        assertRefused(FONT, "a font of more");
    }

    @Test
    void bytesOfTheTableOfAFontAreBounded() throws IOException {
        font(COSName.TO_UNICODE, stream(" ".repeat(5_000_000)));
        assertRefused(FONT, "a font of more");
    }

    @Test
    void widthsOfAFontAreBounded() throws IOException {
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(COSInteger.get(100_000_000));
        widths.add(COSInteger.get(500));
        font(COSName.ENCODING, COSName.IDENTITY_H).setItem(COSName.W, widths);
        assertRefused(FONT, "a font of more");
    }

    @Test
    void theProgramOfAFontIsBounded() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.FONT_FILE2, stream(" ".repeat(40_000_000)));
        font(COSName.ENCODING, COSName.IDENTITY_H).setItem(COSName.FONT_DESC, descriptor);
        assertRefused(FONT, "a font of more");
    }

    @Test
    void formulasOfInksAreCountedEachTime() throws IOException {
        COSStream formula = stream("{" + "dup mul ".repeat(20_000) + "}");
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName("ink"));
        space.add(COSName.DEVICEGRAY);
        space.add(formula);
        formula.setInt(COSName.FUNCTION_TYPE, 4);
        formula.setItem(COSName.DOMAIN, interval());
        formula.setItem(COSName.RANGE, interval());
        resources.setItem(COSName.COLORSPACE, dictionary("S", space));

        assertRefused("/S cs 0.5 scn 0 0 5 5 re f ".repeat(5_000), "more contents");
    }

    @Test
    void whatHoldsOtherObjectsIsCountedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write("1 0 <</Type/Catalog/Pages 2 0 R>>".getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 210; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.5\n");
        int holder = file.size();
        write(file, "5 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n");
        packed.writeTo(file);
        write(file, "\nendstream endobj\n");
        int places = file.size();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int[] entry : new int[][] {{2, 5, 0}, {1, holder, 0}, {1, places, 0}}) {
            table.write(entry[0]);
            table.write(ByteBuffer.allocate(4).putInt(entry[1]).array());
            table.write(entry[2]);
        }
        write(
                file,
                "6 0 obj<</Type/XRef/Size 7/W[1 4 1]/Index[1 1 5 2]/Root 1 0 R/Length " + table.size() + ">>stream\n");
        table.writeTo(file);
        write(file, "\nendstream endobj\nstartxref\n" + places + "\n%%EOF\n");

        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> PdfDocument.part(file.toByteArray()))
                .withMessageContaining("more contents");
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static COSArray interval() {
        COSArray interval = new COSArray();
        interval.add(COSInteger.ZERO);
        interval.add(COSInteger.ONE);
        return interval;
    }

    private void form(String name, String contents) throws IOException {
        COSStream form = stream(contents);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.RESOURCES, resources);
        COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
        if (forms == null) {
            forms = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
        }
        forms.setItem(COSName.getPDFName(name), form);
    }

    /** A font of two bytes a character with something of its own; what is returned is its second half. */
    private COSDictionary font(COSName key, COSBase value) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "X");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "X");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(key, value);
        resources.setItem(COSName.FONT, dictionary("F1", font));
        return descendant;
    }

    private static COSDictionary dictionary(String name, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        return dictionary;
    }

    private COSStream stream(String contents) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(contents.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private void assertRefused(String contents, String reason) throws IOException {
        assertRefused(stream(contents), reason);
    }

    private void assertRefused(COSBase contents, String reason) throws IOException {
        page.setResources(new PDResources(resources));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        if (pdf.getNumberOfPages() == 0) {
            pdf.addPage(page);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();

        assertThat(out.size()).isLessThan(2_000_000);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Documents.read(out.toByteArray(), ""))
                .withMessageContaining(reason);
    }
}
