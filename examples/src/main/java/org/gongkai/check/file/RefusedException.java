package org.gongkai.check.file;

import java.io.IOException;
import java.io.Serial;
import org.gongkai.text.Text;

/** A file is not read or not written, for a reason that is told to people; the message is the reason in English. */
public final class RefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Text reason;

    /**
     * A refusal.
     *
     * @param reason why, not null
     */
    public RefusedException(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /**
     * A refusal that comes of a failure.
     *
     * @param reason why, not null
     * @param cause the failure, not null
     */
    public RefusedException(Text reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /** {@return why} */
    public Text reason() {
        return reason;
    }
}
