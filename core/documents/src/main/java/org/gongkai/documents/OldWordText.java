package org.gongkai.documents;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.text.RaisedText;

/**
 * The text of a paragraph of an old Word document: without what is hidden, deleted or struck out, and
 * of a field only what it shows. What is raised, such as the number of a note, does not become digits of a number.
 */
final class OldWordText {

    private static final char PICTURE = '\u0001';
    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HYPHEN = '\u001e';
    private static final char LINE_BREAK = '\u000b';

    private OldWordText() {}

    /**
     * The text of a paragraph.
     *
     * @param text the text, perhaps empty
     * @param endsCell whether the paragraph is the last of a cell of a table that is in no other
     * @param pictures how many pictures stand in it
     */
    record Piece(String text, boolean endsCell, int pictures) {}

    static Piece of(Paragraph paragraph) {
        StringBuilder shown = new StringBuilder();
        boolean endsCell = false;
        int pictures = 0;
        WordFields fields = new WordFields();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            endsCell |= text.indexOf(CELL_END) >= 0;
            pictures += !fields.isCode() && text.indexOf(PICTURE) >= 0 ? 1 : 0;
            String plain = run.isSymbol() ? symbol(run) : plain(text, fields);
            if (!isLeftOut(run)) {
                shown.append(run.getSubSuperScriptIndex() == 0 ? plain : RaisedText.of(plain));
            }
        }
        return new Piece(shown.toString(), endsCell, pictures);
    }

    /** A sign of a font of signs, in whose place the text has a parenthesis. */
    private static String symbol(CharacterRun run) {
        return SeenMarks.known(String.valueOf(run.getSymbolCharacter()));
    }

    private static boolean isLeftOut(CharacterRun run) {
        return run.isVanished() || run.isMarkedDeleted() || run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }

    /** What of a text stands in no code of a field. */
    private static String plain(String text, WordFields fields) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.begin();
                case FIELD_RESULT -> fields.separate();
                case FIELD_END -> fields.end();
                default -> {
                    if (!fields.isCode()) {
                        append(c, plain);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static void append(char c, StringBuilder plain) {
        if (c == LINE_BREAK) {
            plain.append('\n');
        } else if (c == HYPHEN) {
            plain.append('-');
        } else if (c >= ' ' || c == '\t') {
            plain.append(c);
        }
    }
}
