package org.gongkai.examples;

import org.gongkai.examples.benchmark.GeneratedApplications;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.ApplicationTally;

/** Tabulates as many generated applications as it is told, in one pass, and prints what was received and carried in. */
public final class LargeRegister {

    private LargeRegister() {}

    public static void main(String[] args) {
        ApplicationTally tally = GeneratedApplications.stream(Integer.parseInt(args[0]))
                .collect(ApplicationTally.tracing(2021, FormEdition.FORM_2021).collector());
        System.out.println(tally.table().received().totalOrZero() + " "
                + tally.table().carriedIn().totalOrZero() + " "
                + tally.behind(0).size());
    }
}
