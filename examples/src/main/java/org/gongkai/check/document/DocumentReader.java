package org.gongkai.check.document;

import java.util.List;
import java.util.Set;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;

/**
 * Reads documents of one kind from files.
 *
 * @param <T> what a document says
 */
public interface DocumentReader<T> {

    /** {@return the kinds of files that it reads} */
    Set<FileKind> kinds();

    /**
     * {@return the documents in an input, each as far as it can be read}
     *
     * @param source the input, not null
     * @throws UnreadableInputException if nothing can be read of any
     */
    List<Document<T>> read(InputSource source) throws UnreadableInputException;
}
