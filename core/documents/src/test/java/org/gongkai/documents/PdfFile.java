package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a PDF operator by operator, with a font of every Chinese reader that is not in the file. */
final class PdfFile implements SheetFile {

    private final PDDocument pdf = new PDDocument();
    private final COSDictionary fonts = new COSDictionary();
    private final double width;
    private final double height;
    private StringBuilder contents = new StringBuilder();
    private int rotation;

    PdfFile(double width, double height) {
        this.width = width;
        this.height = height;
        fonts.setItem(COSName.getPDFName("F1"), song());
    }

    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSArray halfWidths = new COSArray();
        halfWidths.add(COSInteger.get(1));
        halfWidths.add(COSInteger.get(95));
        halfWidths.add(new COSFloat(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, halfWidths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** A font whose characters have shapes and no meaning. */
    PdfFile withoutMeaning() {
        COSDictionary font = fonts.getCOSDictionary(COSName.getPDFName("F1"));
        font.setName(COSName.ENCODING, "Identity-H");
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary system = ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.CIDSYSTEMINFO);
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        return this;
    }

    /** A font that is not in the file and whose characters are numbers of its shapes. */
    PdfFile withNumbersOfShapes() {
        withoutMeaning();
        COSDictionary font = fonts.getCOSDictionary(COSName.getPDFName("F1"));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        ((COSDictionary) descendants.getObject(0)).setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        return this;
    }

    PdfFile turned(int degrees) {
        rotation = degrees;
        return this;
    }

    PdfFile add(String operators) {
        contents.append(operators).append('\n');
        return this;
    }

    @Override
    public PdfFile text(String text, double x, double y, double size) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return add(String.format(Locale.ROOT, "BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET", size, x, height - y, codes));
    }

    PdfFile box(double left, double top, double right, double bottom) {
        return add(String.format(
                Locale.ROOT, "%.2f %.2f %.2f %.2f re S", left, height - bottom, right - left, bottom - top));
    }

    @Override
    public PdfFile line(double x1, double y1, double x2, double y2) {
        return add(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2));
    }

    @Override
    public PdfFile thinBox(double left, double y, double boxWidth) {
        return add(String.format(Locale.ROOT, "%.2f %.2f %.2f 0.5 re f", left, height - y, boxWidth));
    }

    @Override
    public PdfFile page() throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setRotation(rotation);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(contents.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        pdf.addPage(page);
        contents = new StringBuilder();
        return this;
    }

    PDDocument document() {
        return pdf;
    }

    @Override
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }
}
