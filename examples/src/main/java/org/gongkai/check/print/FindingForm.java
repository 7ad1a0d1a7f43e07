package org.gongkai.check.print;

import java.util.List;
import org.gongkai.validation.Finding;

/** How findings are printed. */
interface FindingForm {

    /** Prints the first findings, and how many more there are. */
    void printFirst(List<Finding> findings, int most);

    /** Prints how many more there are, if any. */
    void printMore(int rest);
}
