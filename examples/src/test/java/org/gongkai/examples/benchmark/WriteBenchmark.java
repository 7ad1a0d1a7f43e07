package org.gongkai.examples.benchmark;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing a report to bytes. */
@State(Scope.Benchmark)
public class WriteBenchmark {

    private final AnnualReport report = BenchmarkReport.report();
    private final ObjectWriter records = new JsonMapper().writerFor(PlainReport.Report.class);
    private PlainReport.Report plain;

    public WriteBenchmark() {
        try {
            plain = new JsonMapper().readValue(DisclosureJson.writeBytes(report), PlainReport.Report.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Benchmark
    public byte[] handWritten() throws IOException {
        return HandWriter.write(plain);
    }

    @Benchmark
    public byte[] gongkai() {
        return DisclosureJson.writeBytes(report);
    }

    @Benchmark
    public byte[] databindRecords() throws IOException {
        return records.writeValueAsBytes(plain);
    }

    @Benchmark
    public byte[] fastjson2Records() {
        return JSON.toJSONBytes(plain);
    }
}
