package org.gongkai.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;

/** The law by which an application is handled: that in force on the day of receipt. What a law does not set is not due. */
public enum GoverningLaw {
    /**
     * The Regulation as first issued, in force from 1 May 2008, for what was received before 15 May 2019: 15 working days to reply and at most 15 more; the
     * time needed to ask a third party is not counted. It sets no period to ask for a correction, to answer a letter or to pay.
     */
    REGULATION_2007(LegalDocument.REGULATION_2007, 15, LegalDocument.REGULATION_2007.article(24)),
    /** The Regulation in force since 15 May 2019: 20 working days to reply and at most 20 more. */
    REGULATION_2019(LegalDocument.REGULATION, 20, LegalDocument.REGULATION.article(33));

    private static final LocalDate FIRST = LocalDate.of(2008, Month.MAY, 1);
    private static final LocalDate REVISED = LocalDate.of(2019, Month.MAY, 15);

    private final LegalDocument regulation;
    private final int replyDays;
    private final Citation article;

    GoverningLaw(LegalDocument regulation, int replyDays, Citation article) {
        this.regulation = regulation;
        this.replyDays = replyDays;
        this.article = article;
    }

    /**
     * The law that governs an application.
     *
     * @param receivedOn the day of receipt, not null
     * @return the Regulation of 2007 before 15 May 2019, else that of 2019
     */
    public static GoverningLaw of(LocalDate receivedOn) {
        return Objects.requireNonNull(receivedOn, "receivedOn").isBefore(REVISED) ? REGULATION_2007 : REGULATION_2019;
    }

    /** Whether anything was due for what was received on a day: nothing was before there was a Regulation. */
    static boolean isThereOn(LocalDate receivedOn) {
        return !receivedOn.isBefore(FIRST);
    }

    /** {@return the regulation} */
    public LegalDocument regulation() {
        return regulation;
    }

    /** {@return the period of the reply, in working days} */
    public int replyWorkingDays() {
        return replyDays;
    }

    /** {@return the longest extension, in working days} */
    public int longestExtension() {
        return replyDays;
    }

    /** {@return where the period of the reply and its extension are written} */
    public Citation replyBasis() {
        return article.paragraph(2);
    }

    Citation notCountedBasis() {
        return article.paragraph(3);
    }

    /** Whether it sets periods for more than the reply and its extension. */
    boolean setsOtherPeriods() {
        return this == REGULATION_2019;
    }
}
