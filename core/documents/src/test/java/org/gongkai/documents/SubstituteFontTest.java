package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubstituteFontTest {

    @Test
    void whatTheShapesOfAnotherFontMeanIsNotAskedOfOneOfThisMachine() throws IOException {
        // In many a font these are the shapes of 0 to 4.
        byte[] pdf = new PdfFile(600, 800)
                .withNumbersOfShapes()
                .text("\u0013\u0014\u0015\u0016\u0017", 100, 100, 10)
                .page()
                .bytes();

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Documents.read(pdf, ""))
                .withMessageContaining("do not tell which characters they print");
    }

    @Test
    void othersHaveTheFontsThatTheyHad() throws IOException {
        FontMapper before = FontMappers.instance();
        try {
            FontMappers.set(new OwnFonts());

            Documents.read(new PdfFile(600, 800).text("年报", 100, 100, 10).page().bytes(), "");

            FontMapper after = FontMappers.instance();
            assertThat(after.getTrueTypeFont("a", null)).isSameAs(OwnFonts.TRUE_TYPE);
            assertThat(after.getFontBoxFont("a", null)).isSameAs(OwnFonts.ANY);
            assertThat(after.getCIDFont("a", null, null)).isSameAs(OwnFonts.CID);
        } finally {
            FontMappers.set(before);
        }
    }

    private static final class OwnFonts implements FontMapper {

        private static final FontMapping<TrueTypeFont> TRUE_TYPE = new FontMapping<>(null, true);
        private static final FontMapping<FontBoxFont> ANY = new FontMapping<>(null, true);
        private static final CIDFontMapping CID = new CIDFontMapping(null, null, true);

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
            return TRUE_TYPE;
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
            return ANY;
        }

        @Override
        public CIDFontMapping getCIDFont(
                String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
            return CID;
        }
    }
}
