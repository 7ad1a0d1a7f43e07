package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font in place of any that is not in a PDF, while PDFs are read here. Those of the machine are neither searched, which takes
 * long and leaves a file behind, nor asked which character a number of the other font means: they tell a wrong one. Whoever
 * else uses the library has the fonts that he had.
 */
final class SubstituteFont implements FontMapper {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final TrueTypeFont FONT = font();

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;

    private SubstituteFont(FontMapper others) {
        this.others = others;
    }

    /** Reads a PDF. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /** What is read of a PDF by this thread with this font. */
    static <T> T during(Reading<T> reading) throws IOException {
        FontMapper before = FontMappers.instance();
        if (!(before instanceof SubstituteFont)) {
            FontMappers.set(new SubstituteFont(before));
        }
        READING.set(true);
        try {
            return reading.read();
        } finally {
            READING.remove();
        }
    }

    /** The font that comes with the library, without its table of characters. */
    private static TrueTypeFont font() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            byte[] file = in.readAllBytes();
            int table = new String(file, StandardCharsets.ISO_8859_1).indexOf("cmap");
            file[table] = 'x';
            return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(FONT, false) : others.getTrueTypeFont(baseFont, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(FONT, false) : others.getFontBoxFont(baseFont, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return READING.get() ? new CIDFontMapping(null, FONT, false) : others.getCIDFont(baseFont, descriptor, system);
    }
}
