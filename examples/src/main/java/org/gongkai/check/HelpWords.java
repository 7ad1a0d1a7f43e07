package org.gongkai.check;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.gongkai.check.input.FileKind;
import org.jspecify.annotations.Nullable;

/** What the help of several commands says alike. */
final class HelpWords extends ResourceBundle {

    private static final String DOCUMENTS = "documents";
    private static final String DOCUMENTS_IN_CHINESE = "documents.zh";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return switch (key) {
            case DOCUMENTS -> FileKind.readDocuments().en();
            case DOCUMENTS_IN_CHINESE -> FileKind.readDocuments().zh();
            default -> null;
        };
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Set.of(DOCUMENTS, DOCUMENTS_IN_CHINESE));
    }
}
