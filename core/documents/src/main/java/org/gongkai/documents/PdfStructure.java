package org.gongkai.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The structure of a PDF, of which the streams that hold other objects are counted before they are unpacked. */
final class PdfStructure extends PDFParser {

    private final PdfWork work;

    PdfStructure(byte[] bytes, PdfWork work) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        this.work = work;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean holdsPlaces = dictionary.containsKey(COSName.W);
        if (!holdsPlaces && dictionary.containsKey(COSName.FIRST) && getEncryption() != null) {
            work.countLocked(stream);
        } else if (holdsPlaces || dictionary.containsKey(COSName.FIRST)) {
            work.count(stream);
        }
        return stream;
    }
}
