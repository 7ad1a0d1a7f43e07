package org.example.filing;

import java.util.List;
import org.gongkai.report.AnnualReport;
import org.immutables.value.Value;

/** Holds values of the library, whose generated classes are not to be detected. */
@Value.Immutable
@Value.Style(deepImmutablesDetection = false)
public interface Filing {

    AnnualReport report();

    List<AnnualReport> earlier();

    Clerk clerk();
}
