package org.gongkai.examples.benchmark;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a report from its bytes. */
@State(Scope.Benchmark)
public class ReadBenchmark {

    private final byte[] json = DisclosureJson.writeBytes(BenchmarkReport.report());
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = new JsonMapper().readerFor(PlainReport.Report.class);
    private final ObjectReader generated =
            JsonMapper.builder().addModule(new BlackbirdModule()).build().readerFor(PlainReport.Report.class);

    @Benchmark
    public int tokenScan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens += token.id();
            }
        }
        return tokens;
    }

    @Benchmark
    public AnnualReport gongkai() {
        return DisclosureJson.read(json, AnnualReport.class);
    }

    @Benchmark
    public PlainReport.Report databindRecords() throws IOException {
        return records.readValue(json);
    }

    /** The same with byte code made for the constructors of the records. */
    @Benchmark
    public PlainReport.Report databindBlackbirdRecords() throws IOException {
        return generated.readValue(json);
    }

    @Benchmark
    public PlainReport.Report fastjson2Records() {
        return JSON.parseObject(json, PlainReport.Report.class);
    }
}
