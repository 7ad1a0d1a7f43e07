package org.gongkai.validation.rules;

import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The parts of a reply that rules look at, by their places in JSON. */
enum ReplyPart {
    GROUND("ground", "依据的情形"),
    EARLIER_APPLICATION("earlierApplication", "所重复的申请"),
    AFTER_CASE("afterCase", "复议、诉讼案号"),
    LEGAL_BASIS("document/legalBasis", "法律依据"),
    REASONS("document/reasons", "理由"),
    WHERE_FOUND("document/whereFound", "获取方式、途径"),
    RESPONSIBLE_AGENCY("document/responsibleAgency", "负责公开的行政机关"),
    RECONSIDERATION("document/reconsideration", "行政复议"),
    LITIGATION("document/litigation", "行政诉讼");

    private final String place;
    private final String label;

    ReplyPart(String place, String label) {
        this.place = place;
        this.label = label;
    }

    String label() {
        return label;
    }

    Cell cell(Application application, Reply reply, Figure value) {
        return ApplicationCells.partOf(application, reply, place, label, value);
    }
}
