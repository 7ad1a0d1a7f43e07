package org.gongkai.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** Fonts of a PDF, of which is looked, before the library makes them, whether their tables say more than a font can have. */
final class PdfFonts {

    private static final int MOST_FONTS = 2_000;

    /** A font has no more characters; tables that give some of them twice are not refused. */
    private static final int MOST_CHARACTERS = 4 * 0x10000;

    /** A table that gives each character by itself is a quarter of it. */
    private static final int LARGEST_TABLE = 4 * 1024 * 1024;

    /** As large as the largest file is read. */
    private static final int LARGEST_PROGRAM = 32 * 1024 * 1024;

    /** A range of characters in a table. */
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{1,8})>\\s{0,9}<([0-9A-Fa-f]{1,8})>");

    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING);
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Looks at the font that is chosen next, unless it was looked at.
     *
     * @throws TooLargeException if it has more than is read
     */
    void look(PDResources resources, COSName name) throws IOException {
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font == null || !known.add(font)) {
            return;
        }
        limit(known.size(), MOST_FONTS);
        for (COSName table : TABLES) {
            if (font.getDictionaryObject(table) instanceof COSStream stream) {
                lookAtTable(stream);
            }
        }
        lookAtFile(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary one) {
            lookAtFile(one);
            lookAtWidths(one.getCOSArray(COSName.W), 1);
            lookAtWidths(one.getCOSArray(COSName.W2), 3);
        }
    }

    private static void lookAtFile(COSDictionary font) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName program : PROGRAMS) {
            if (descriptor != null && descriptor.getDictionaryObject(program) instanceof COSStream stream) {
                limit(PdfWork.length(stream, LARGEST_PROGRAM), LARGEST_PROGRAM);
            }
        }
    }

    private static void lookAtTable(COSStream stream) throws IOException {
        limit(PdfWork.length(stream, LARGEST_TABLE), LARGEST_TABLE);
        String table = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        long characters = 0;
        for (int from = table.indexOf("begin"); from >= 0; from = table.indexOf("begin", from + 1)) {
            if (table.startsWith("beginbfrange", from)) {
                int end = table.indexOf("endbfrange", from);
                Matcher range = RANGE.matcher(table).region(from, end < 0 ? table.length() : end);
                while (range.find()) {
                    characters += Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16));
                    limit(characters, MOST_CHARACTERS);
                }
            }
        }
    }

    /** Ranges are two numbers with so many behind them that all their characters have; else an array is of each. */
    private static void lookAtWidths(@Nullable COSArray widths, int count) {
        long characters = 0;
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            COSBase next = widths.getObject(i + 1);
            if (next instanceof COSNumber last && widths.getObject(i) instanceof COSNumber first) {
                characters += Math.max(0, last.longValue() - first.longValue());
                i += 2 + count;
            } else {
                i += 2;
            }
            limit(characters, MOST_CHARACTERS);
        }
    }

    private static void limit(long count, long most) {
        if (count > most) {
            throw new TooLargeException(Text.of("字体过大", "a font of more than is read"));
        }
    }
}
