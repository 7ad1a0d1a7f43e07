package org.gongkai.validation.change;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;

/**
 * A piece of a text that was kept, removed or added.
 *
 * @param kind what became of it, not null
 * @param text the piece, whole sentences of one or more paragraphs with line feeds between them; not null
 */
@NoJsonForm
public record TextPiece(PieceKind kind, String text) implements Serializable {

    /**
     * Rejects null.
     *
     * @param kind what became of it
     * @param text the piece
     */
    public TextPiece {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
