package org.gongkai.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.examples.benchmark.HandValidator.Cells;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;

/** The contestants of a benchmark do the same. */
class PeersTest {

    private static final Validator<AnnualReport> RECONCILIATIONS = Validator.of(ValidateBenchmark.reconciliations());
    private static final PeerValidators PEERS = new PeerValidators();

    @Example
    void allOfACleanReportHolds() {
        assertAllFindTheSame(Tancheng.report2020());
    }

    @Property
    void everyPeerFindsAsManyViolationsInAFaultyReport(@ForAll("faults") Fault fault) {
        assertAllFindTheSame(fault.broken());
    }

    /** Those in which no cell is blank: what is checked by loops over numbers knows none. */
    @Provide
    Arbitrary<Fault> faults() {
        Faults faults = Faults.in(Tancheng.report2020());
        return Arbitraries.oneOf(
                faults.oneCell(),
                faults.twoCells(),
                faults.shiftedRow(),
                faults.staleTotal(),
                faults.forwardRowEmpty(),
                faults.swappedReceived(),
                faults.swappedOutcomes(),
                faults.disputeCell(),
                faults.disputeStaleTotal(),
                faults.stockTooSmall());
    }

    private static void assertAllFindTheSame(AnnualReport report) {
        Cells cells = HandValidator.cells(report);
        int violated = RECONCILIATIONS.validate(report).count(RuleOutcome.VIOLATED);

        assertThat(HandValidator.violations(cells)).isEqualTo(violated);
        assertThat(PEERS.yavi(cells)).isEqualTo(violated);
        assertThat(PEERS.easyRules(cells)).isEqualTo(violated);
        assertThat(PEERS.hibernateValidator(cells)).isEqualTo(Math.min(violated, 1));
    }

    @Example
    void everyReconciliationIsAmongThoseWithNames() {
        assertThat(NamedReconciliations.all())
                .hasSize(RECONCILIATIONS.validate(Tancheng.report2020()).count(RuleOutcome.HOLDS));
    }

    /** Which is why no schema is held to the verdicts of the others. */
    @Property
    void aSchemaTakesWhatDoesNotAddUp(@ForAll("faults") Fault fault) {
        JsonNode faulty = ValidateBenchmark.json(fault.broken());
        ObjectNode applications =
                (ObjectNode) ValidateBenchmark.json(fault.broken()).get("applications");

        assertThat(PEERS.jsonSchema(faulty)).isZero();
        ((ObjectNode) faulty).set("applications", applications.put("received", "95"));
        assertThat(PEERS.jsonSchema(faulty)).isPositive();
    }

    @Example
    void everyReaderReadsTheSameReport() throws IOException {
        ReadBenchmark read = new ReadBenchmark();
        PlainReport.Report records = read.databindRecords();
        JsonMapper mapper = new JsonMapper();

        assertThat(read.databindBlackbirdRecords()).isEqualTo(records);
        assertThat(read.fastjson2Records()).isEqualTo(records);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(records)))
                .isEqualTo(ValidateBenchmark.json(read.gongkai()));
    }
}
