package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.dispute.Dispute;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.ApplicationTally;
import org.gongkai.tabulation.DisputeCounting;
import org.gongkai.tabulation.DisputeTally;
import org.gongkai.tabulation.Tabulation;

/** Tallies are a commutative monoid: their merge is associative and commutative, and has the empty tally as its identity. */
class MergeLawsTest {

    private static final int YEAR = 2020;

    @Property(tries = 200)
    void mergingIsAssociative(
            @ForAll("registers") List<Application> one,
            @ForAll("registers") List<Application> two,
            @ForAll("registers") List<Application> three) {
        assertSame(
                tally(one).merge(tally(two)).merge(tally(three)),
                tally(one).merge(tally(two).merge(tally(three))));
    }

    @Property(tries = 200)
    void mergingIsCommutative(@ForAll("registers") List<Application> one, @ForAll("registers") List<Application> two) {
        assertSame(tally(one).merge(tally(two)), tally(two).merge(tally(one)));
    }

    @Property(tries = 200)
    void mergingWithNothingChangesNothing(@ForAll("registers") List<Application> register) {
        assertSame(tally(register).merge(tally(List.of())), tally(register));
        assertSame(tally(List.of()).merge(tally(register)), tally(register));
    }

    @Property(tries = 200)
    void mergingOfCasesIsAssociativeAndCommutativeAndHasAnIdentity(
            @ForAll("cases") List<Dispute> one,
            @ForAll("cases") List<Dispute> two,
            @ForAll("cases") List<Dispute> three,
            @ForAll DisputeCounting counting) {
        assertSame(
                cases(one, counting).merge(cases(two, counting)).merge(cases(three, counting)),
                cases(one, counting).merge(cases(two, counting).merge(cases(three, counting))));
        assertSame(
                cases(one, counting).merge(cases(two, counting)),
                cases(two, counting).merge(cases(one, counting)));
        assertSame(cases(one, counting).merge(cases(List.of(), counting)), cases(one, counting));
    }

    private static void assertSame(ApplicationTally one, ApplicationTally other) {
        DisputeTally none = DisputeTally.of(YEAR, DisputeCounting.OPEN_IN_YEAR);
        assertThat(Tabulation.of(one, none)).isEqualTo(Tabulation.of(other, none));
    }

    private static void assertSame(DisputeTally one, DisputeTally other) {
        ApplicationTally none = tally(List.of());
        assertThat(Tabulation.of(none, one)).isEqualTo(Tabulation.of(none, other));
    }

    private static ApplicationTally tally(List<Application> register) {
        ApplicationTally tally = ApplicationTally.tracing(YEAR, FormEdition.FORM_2019);
        register.forEach(tally::add);
        return tally;
    }

    private static DisputeTally cases(List<Dispute> cases, DisputeCounting counting) {
        DisputeTally tally = DisputeTally.of(YEAR, counting);
        cases.forEach(tally::add);
        return tally;
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.registers();
    }

    @Provide
    Arbitrary<List<Dispute>> cases() {
        return Disputes.cases();
    }
}
