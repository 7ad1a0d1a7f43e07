package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;

/**
 * Checks documents of one kind.
 *
 * @param <T> what a document says
 */
public interface DocumentChecks<T> {

    /**
     * {@return what a document is, in a line}
     *
     * @param value what it says, not null
     */
    Text heading(T value);

    /**
     * {@return what comes of checking a document by itself, each with its source}
     *
     * @param source the name of where it was read from, not null
     * @param value what it says, not null
     */
    List<ValidationResult> check(String source, T value);

    /**
     * {@return what comes of checking a document of which something could not be read, so that what is not there shows nothing}
     *
     * @param source the name of where it was read from, not null
     * @param value what could be read of it, not null
     */
    default List<ValidationResult> checkPart(String source, T value) {
        return check(source, value);
    }

    /**
     * {@return what a finding is about, where a document has many parts and the finding does not name them}
     *
     * @param value what the document says, not null
     * @param finding a finding of its check, not null
     */
    default Optional<Text> subject(T value, Finding finding) {
        return Optional.empty();
    }

    /**
     * {@return what comes of checking documents together; nothing where there is nothing to check}
     *
     * @param values what they say, not null
     */
    List<ValidationResult> together(List<T> values);

    /**
     * {@return what must hold by a rule}
     *
     * @param rule one of those of the checks, not null
     */
    Text title(RuleId rule);
}
