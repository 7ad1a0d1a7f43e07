package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a PDF (optional content, ISO 32000 8.11), each of which is shown or not. */
final class PdfLayers {

    private static final COSName GROUPS = COSName.OCGS;
    private static final COSName POLICY = COSName.P;

    private final @Nullable PDOptionalContentProperties properties;

    PdfLayers(PDDocument pdf) {
        properties = pdf.getDocumentCatalog().getOCProperties();
    }

    /** Whether what is of a layer, or of some of them, is not shown; what is of none is. */
    boolean isHidden(@Nullable COSBase told) {
        if (properties == null || !(told instanceof COSDictionary layer)) {
            return false;
        } else if (COSName.OCG.equals(layer.getCOSName(COSName.TYPE))) {
            return !isOn(layer);
        }
        List<COSDictionary> groups = groups(layer.getDictionaryObject(GROUPS));
        return !groups.isEmpty()
                && switch (layer.getNameAsString(POLICY, "AnyOn")) {
                    case "AllOn" -> !groups.stream().allMatch(this::isOn);
                    case "AnyOff" -> groups.stream().allMatch(this::isOn);
                    case "AllOff" -> groups.stream().anyMatch(this::isOn);
                    default -> groups.stream().noneMatch(this::isOn);
                };
    }

    private boolean isOn(COSDictionary group) {
        return properties == null || properties.isGroupEnabled(new PDOptionalContentGroup(group));
    }

    private static List<COSDictionary> groups(@Nullable COSBase told) {
        List<COSDictionary> groups = new ArrayList<>();
        if (told instanceof COSDictionary one) {
            groups.add(one);
        } else if (told instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary group) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }
}
