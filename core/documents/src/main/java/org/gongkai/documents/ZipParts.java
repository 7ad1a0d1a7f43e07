package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** The files in an archive (.zip), each a part; an archive in an archive is not opened. */
final class ZipParts {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_FILES = 100;

    /** Files of more than is read take the longest to be found to be so. */
    private static final int MOST_TOO_LARGE = 3;

    /** The most that all files can take, in bytes. */
    private static final int LARGEST = 50 * 1024 * 1024;

    private static final Text DAMAGED = Text.of("压缩包已损坏或设有密码", "an archive that is damaged or has a password");

    private final List<DocumentPart> parts = new ArrayList<>();
    private int room = LARGEST;
    private int cells;
    private int tooLarge;

    private ZipParts() {}

    /** The kind of an archive, by the names of what is in it: office documents are archives too. */
    static DocumentKind kind(byte[] archive) throws UnreadableDocumentException {
        try (ZipInputStream zip = open(archive)) {
            long room = LARGEST;
            for (int count = 0; count < MOST_ENTRIES && room >= 0; count++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                } else if (entry.getName().startsWith("word/")) {
                    return DocumentKind.WORD;
                } else if (entry.getName().startsWith("xl/")) {
                    return DocumentKind.EXCEL;
                } else if (entry.getName().equals(OfdDocument.ROOT)) {
                    return DocumentKind.OFD;
                } else if (entry.getName().startsWith("ppt/")) {
                    throw FileContent.notRead("PowerPoint");
                } else if (entry.getName().equals("mimetype")) {
                    throw FileContent.notRead("OpenDocument");
                }
                room -= zip.skip(room + 1);
            }
        } catch (UnreadableDocumentException told) {
            throw told;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(DAMAGED, damaged);
        }
        return DocumentKind.ARCHIVE;
    }

    /**
     * Reads the files in an archive; what is wrong with one is told of its part.
     *
     * @throws UnreadableDocumentException if it is damaged, or none of its files can be read; then with what is wrong with each
     * @throws TooLargeException if it has more files or bytes than are read
     */
    static List<DocumentPart> read(byte[] archive) throws UnreadableDocumentException {
        ZipParts all = new ZipParts();
        try (ZipInputStream zip = open(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.add(entry, zip.readNBytes(all.room + 1));
            }
        } catch (TooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(DAMAGED, damaged);
        }
        if (all.parts.isEmpty()) {
            throw new UnreadableDocumentException(Text.of("压缩包里没有文件", "an archive without files"));
        } else if (all.parts.stream().allMatch(part -> part.page().blocks().isEmpty())) {
            throw new UnreadableDocumentException(
                    all.parts.stream().flatMap(part -> part.problems().stream()).toList());
        }
        return all.parts;
    }

    private void add(ZipEntry entry, byte[] bytes) {
        room -= bytes.length;
        TooLargeException.limit(LARGEST - room, LARGEST, Text.of("解压后的字节", "unpacked bytes"));
        if (entry.isDirectory()) {
            return;
        }
        DocumentPart part = part(name(entry), bytes);
        parts.add(part);
        TooLargeException.limit(parts.size(), MOST_FILES, Text.of("文件", "files"));
        cells += part.cellCount();
        TooLargeException.limit(cells, Grid.MAX_CELLS, Text.of("单元格", "cells"));
    }

    private DocumentPart part(String name, byte[] bytes) {
        try {
            if (FileContent.kind(bytes, name) == DocumentKind.ARCHIVE) {
                throw new UnreadableDocumentException(
                        Text.of("是压缩包中的压缩包，请解压后读入", "an archive in an archive; unpack it first"));
            }
            Document document = Documents.read(bytes, name);
            return new DocumentPart(name, document.page(), document.problems());
        } catch (UnreadableDocumentException unread) {
            tooLarge += unread.getCause() instanceof TooLargeException ? 1 : 0;
            TooLargeException.limit(tooLarge, MOST_TOO_LARGE, Text.of("过大文件", "files that are too large"));
            Text of = Text.of(name + "：", name + ": ");
            return new DocumentPart(
                    name,
                    Page.builder().build(),
                    unread.problems().stream()
                            .map(problem -> new Problem(Place.PAGE, of.concat(problem.reason())))
                            .toList());
        }
    }

    /** Opens an archive so that names are taken byte by byte: they are in UTF-8 or in GBK, which the archive does not say. */
    private static ZipInputStream open(byte[] archive) {
        return new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.ISO_8859_1);
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return TextDecoding.decode(name.getBytes(StandardCharsets.ISO_8859_1));
        } catch (CharacterCodingException neither) {
            return name;
        }
    }
}
