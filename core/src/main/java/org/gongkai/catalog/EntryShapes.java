package org.gongkai.catalog;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.internal.json.JsonShape;

/** The JSON forms of all kinds of entries. */
final class EntryShapes {

    private static final Map<EntryKind, JsonShape<? extends CatalogEntry, ?>> SHAPES = new EnumMap<>(EntryKind.class);

    static {
        SHAPES.put(EntryKind.POLICY_DOCUMENT, PolicyDocumentJson.SHAPE);
        SHAPES.put(EntryKind.INTERPRETATION, InterpretationJson.SHAPE);
        SHAPES.put(EntryKind.MAJOR_DECISION, MajorDecisionJson.SHAPE);
        SHAPES.put(EntryKind.EXECUTION_TASK, ExecutionTaskJson.SHAPE);
        SHAPES.put(EntryKind.POWER_ITEM, PowerItemJson.SHAPE);
        SHAPES.put(EntryKind.SERVICE_ITEM, ServiceItemJson.SHAPE);
        SHAPES.put(EntryKind.ENFORCEMENT_NOTICE, EnforcementNoticeJson.SHAPE);
        SHAPES.put(EntryKind.RANDOM_INSPECTION, RandomInspectionJson.SHAPE);
        SHAPES.put(EntryKind.PROPOSAL_REPLY, ProposalReplyJson.SHAPE);
        SHAPES.put(EntryKind.GAZETTE_ISSUE, GazetteIssueJson.SHAPE);
        SHAPES.put(EntryKind.MEETING, MeetingJson.SHAPE);
        SHAPES.put(EntryKind.OPEN_DAY, OpenDayJson.SHAPE);
        SHAPES.put(EntryKind.LETTER_STATISTICS, LetterStatisticsJson.SHAPE);
        SHAPES.put(EntryKind.MEDIA_CHECK, MediaCheckJson.SHAPE);
        SHAPES.put(EntryKind.FEE_ITEM, FeeItemJson.SHAPE);
        SHAPES.put(EntryKind.INTERVIEW, InterviewJson.SHAPE);
        SHAPES.put(EntryKind.AUDIT_NOTICE, AuditNoticeJson.SHAPE);
    }

    private EntryShapes() {}

    static JsonShape<? extends CatalogEntry, ?> of(EntryKind kind) {
        JsonShape<? extends CatalogEntry, ?> shape = SHAPES.get(kind);
        if (shape == null) {
            throw new IllegalStateException("no form of " + kind);
        }
        return shape;
    }

    // Each kind has the form of its own class, since an entry tells its kind by its class.
    @SuppressWarnings("unchecked")
    static Map<String, Object> parts(CatalogEntry entry) {
        return ((JsonShape<CatalogEntry, ?>) of(entry.kind())).parts(entry);
    }
}
