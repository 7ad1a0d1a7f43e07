package org.gongkai.application;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonForm;

/**
 * An application with the personal data of its applicant, for the office that handles it.
 *
 * <p>It is the one thing whose JSON has these data, and it is made by choice: {@code DisclosureJson.write(OfficeView.of(
 * application))}. Its text form has none of them, like any other.
 */
@JsonForm(value = ApplicationJson.Office.class, schema = "office-application-1")
public final class OfficeView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Application application;

    private OfficeView(Application application) {
        this.application = application;
    }

    /**
     * The view of an application that shows its personal data.
     *
     * @param application the application, not null
     * @return the view
     */
    public static OfficeView of(Application application) {
        return new OfficeView(Objects.requireNonNull(application, "application"));
    }

    /** {@return the application, with all that is known of its applicant} */
    public Application application() {
        return application;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(application));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeView that && application.equals(that.application);
    }

    @Override
    public int hashCode() {
        return application.hashCode();
    }

    /** {@return the text form of the application, without personal data} */
    @Override
    public String toString() {
        return "OfficeView of " + application;
    }
}
