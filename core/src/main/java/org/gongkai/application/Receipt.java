package org.gongkai.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * How and when an application was received: the channel, the day on which it arrived and, for channels that are confirmed,
 * the day of confirmation. The day of receipt (收到申请之日) follows by Article 31.
 *
 * <p>For electronic text, the letter 国办公开办函〔2015〕207号 took the arrival as receipt; the Regulation of 2019 asks for the
 * confirmation of both sides and prevails. An agency that confirms on arrival gives the same day twice.
 */
@Value.Immutable
@NoJsonForm
public abstract class Receipt extends BuiltValue {

    Receipt() {}

    /**
     * An application handed in.
     *
     * @param day the day, not null
     * @return the receipt
     */
    public static Receipt inPerson(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return of(ReceiptChannel.IN_PERSON, day, Optional.empty());
    }

    /**
     * An application by post that was signed for.
     *
     * @param signedOn the day of signature, not null
     * @return the receipt
     */
    public static Receipt signedPost(LocalDate signedOn) {
        Objects.requireNonNull(signedOn, "signedOn");
        return of(ReceiptChannel.SIGNED_POST, signedOn, Optional.empty());
    }

    /**
     * An application by ordinary post. Article 31 wants it confirmed on the day on which it arrives.
     *
     * @param arrivedOn the day on which it arrived, not null
     * @param confirmedOn the day on which the agency confirmed it with the applicant, not before its arrival; not null
     * @return the receipt
     * @throws IllegalArgumentException if {@code confirmedOn} is before {@code arrivedOn}
     */
    public static Receipt ordinaryPost(LocalDate arrivedOn, LocalDate confirmedOn) {
        Objects.requireNonNull(arrivedOn, "arrivedOn");
        return of(
                ReceiptChannel.ORDINARY_POST,
                arrivedOn,
                Optional.of(Objects.requireNonNull(confirmedOn, "confirmedOn")));
    }

    /**
     * An application by an internet channel.
     *
     * @param submittedOn the day on which it was submitted, not null
     * @param confirmedOn the day that both sides confirmed, not before; not null
     * @return the receipt
     * @throws IllegalArgumentException if {@code confirmedOn} is before {@code submittedOn}
     */
    public static Receipt internet(LocalDate submittedOn, LocalDate confirmedOn) {
        return of(
                ReceiptChannel.INTERNET, submittedOn, Optional.of(Objects.requireNonNull(confirmedOn, "confirmedOn")));
    }

    /**
     * An application by fax to the disclosure office.
     *
     * @param submittedOn the day on which it was sent, not null
     * @param confirmedOn the day that both sides confirmed, not before; not null
     * @return the receipt
     * @throws IllegalArgumentException if {@code confirmedOn} is before {@code submittedOn}
     */
    public static Receipt fax(LocalDate submittedOn, LocalDate confirmedOn) {
        return of(ReceiptChannel.FAX, submittedOn, Optional.of(Objects.requireNonNull(confirmedOn, "confirmedOn")));
    }

    static Receipt of(ReceiptChannel channel, LocalDate submittedOn, Optional<LocalDate> confirmedOn) {
        return ImmutableReceipt.builder()
                .channel(channel)
                .submittedOn(submittedOn)
                .confirmedOn(confirmedOn)
                .build();
    }

    /** {@return the channel} */
    public abstract ReceiptChannel channel();

    /** {@return the day on which the application was handed in, signed for, or arrived} */
    public abstract LocalDate submittedOn();

    /** {@return the day of confirmation; there for the channels that are confirmed, and only for them} */
    public abstract Optional<LocalDate> confirmedOn();

    /** {@return the day of receipt by Article 31: that of confirmation where there is one, else that of arrival} */
    public LocalDate receivedOn() {
        return confirmedOn().orElseGet(this::submittedOn);
    }

    @Value.Check
    void check() {
        if (confirmedOn().isPresent() != channel().isConfirmed()) {
            throw new IllegalArgumentException(
                    "confirmedOn must be " + (channel().isConfirmed() ? "given" : "left out") + " for the channel "
                            + channel().token() + " (Article 31)");
        }
        if (receivedOn().isBefore(submittedOn())) {
            throw new IllegalArgumentException(
                    "confirmedOn " + receivedOn() + " is before submittedOn " + submittedOn());
        }
    }
}
