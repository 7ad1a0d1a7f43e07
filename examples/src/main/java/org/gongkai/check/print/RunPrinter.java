package org.gongkai.check.print;

import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Prints what a run shows as it goes: of each report by itself, of each beside the others, and of all together. */
public interface RunPrinter {

    /**
     * Prints a report as soon as it is checked.
     *
     * @param checked the report, not null
     */
    void print(CheckedReport checked);

    /**
     * Prints what the others show of a report that was printed by itself before; nothing where that is nothing.
     *
     * @param report the report, not null
     */
    void print(BesideOthers report);

    /**
     * Prints what several reports show together, and totals.
     *
     * @param overview all reports, not null
     */
    void print(Overview overview);
}
