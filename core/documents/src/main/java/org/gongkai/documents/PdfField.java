package org.gongkai.documents;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/** The fields of forms in a PDF, which have a value and, apart from it, what is drawn to show it. */
final class PdfField {

    private static final int DEEPEST = 20;

    private PdfField() {}

    /** Whether what is drawn on a page is a field with a text as its value and without what shows it. */
    static boolean isLost(PDAnnotation annotation) {
        if (!(annotation instanceof PDAnnotationWidget) || annotation.getNormalAppearanceStream() != null) {
            return false;
        }
        @Nullable COSDictionary field = annotation.getCOSObject();
        for (int i = 0; i < DEEPEST && field != null; i++) {
            COSBase value = field.getDictionaryObject(COSName.V);
            if (value instanceof COSString text) {
                return !text.getString().isBlank();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
