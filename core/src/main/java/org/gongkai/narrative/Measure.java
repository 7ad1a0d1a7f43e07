package org.gongkai.narrative;

import java.util.Set;

/** In what things of a subject are counted or measured. */
enum Measure {
    /** Applications and disputes: 件, 宗, 起. */
    CASES(StatementKind.COUNT, "件", "宗", "起", "份", "个", "次", "条", "项", "例", "封", "件次"),
    /** Decisions; what is counted in 条 is information on them. */
    DECISIONS(StatementKind.COUNT, "件", "项", "宗", "起", "份", "个", "次", "例", "件次"),
    /** Documents and other items: 条, 项, 篇. */
    ITEMS(StatementKind.COUNT, "条", "项", "件", "篇", "个", "份", "次", "部"),
    /** Money, in any unit. */
    MONEY(StatementKind.AMOUNT),
    /** A share of a whole. */
    SHARE(StatementKind.RATE),
    /** Whatever the text has. */
    ANY(StatementKind.COUNT);

    private final StatementKind kind;
    private final Set<String> units;

    /** Counts have units of their own; amounts and rates have any. */
    Measure(StatementKind kind, String... units) {
        this.kind = kind;
        this.units = Set.of(units);
    }

    boolean fits(StatementKind stated, String unit) {
        return this == ANY
                || (stated == kind && (units.isEmpty() || unit.isEmpty() || units.contains(Units.base(unit))));
    }
}
