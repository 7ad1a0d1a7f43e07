package org.gongkai.check;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.gongkai.check.input.FileKind;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** What the help of several commands says alike. */
final class HelpWords extends ResourceBundle {

    private static final Text DOCUMENTS = FileKind.readDocuments();
    private static final Map<String, String> WORDS =
            Map.of("documents", DOCUMENTS.en(), "documents.zh", DOCUMENTS.zh());

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return WORDS.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(WORDS.keySet());
    }
}
