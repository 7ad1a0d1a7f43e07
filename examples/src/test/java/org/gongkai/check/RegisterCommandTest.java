package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Breach;
import org.gongkai.arbitraries.Samples;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads and checks registers of applications. */
class RegisterCommandTest {

    private static final String OFFICE = """
            {"schema": "gongkai/office-application/1", "registrationNumber": "2022-018",
             "agency": {"name": "某县人民政府"},
             "applicant": {"kind": "naturalPerson", "reference": "A-2",
              "identity": {"name": "王小明", "proofOfIdentity": "371322199001010000", "address": "建设路1号",
               "phone": "13000000000", "email": "someone@example.org"}},
             "channel": "inPerson", "submittedOn": "2022-03-05", "receivedOn": "2022-03-05",
             "informationWanted": "本村承包地确权登记结果", "events": []}
            """;
    private static final List<Application> LAWFUL = Samples.of(Applications.lawful(), 1, 20);
    private static final List<Application> LATE = Samples.of(Applications.unlawful(Breach.LATE_REPLY), 1, 3);

    @TempDir
    private Path folder;

    @Test
    void aRegisterIsReadLineByLine() throws IOException {
        String file = write("a.jsonl", LAWFUL, "");

        Run run = Run.of("register", "--read", file);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"source\":\"" + file + "\",\"register\":["
                        + LAWFUL.stream().map(DisclosureJson::write).collect(Collectors.joining(","))
                        + "],\"problems\":[],\"notices\":[]}\n");
    }

    @Test
    void theRegisterOfTheOfficeIsReadAndItsPersonalDataAreNeverPrinted() throws IOException {
        Application office = DisclosureJson.read(OFFICE, OfficeView.class).application();
        Path file = Files.writeString(folder.resolve("a.jsonl"), OFFICE.lines().collect(Collectors.joining()));

        Run read = Run.of("register", "--read", file.toString());
        Run checked = Run.of("register", "--as-of=2026-06-30", file.toString());

        assertThat(read.lines().get(0).get("register")).hasSize(1);
        assertThat(read.out()).contains(DisclosureJson.write(office));
        assertThat(read.out() + read.err() + checked.out() + checked.err())
                .doesNotContain("王小明", "371322199001010000", "13000000000", "someone@example.org");
    }

    @Test
    void whatIsReadOfALineThatIsWrongIsToldWithoutAWordOfIt() throws IOException {
        String file = write("a.jsonl", LAWFUL, "\n{\"applicant\":{\"name\":\"张某某\"}}");

        Run run = Run.of("register", "--read", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("张某某");
        assertThat(run.lines().get(0).get("register")).hasSize(20);
        assertThat(run.lines().get(0).at("/problems/0/place").textValue()).isEqualTo("第21行");
    }

    @Test
    void everyApplicationIsCheckedAndToldByItsNumber() throws IOException {
        String file = write("a.jsonl", LATE, "");

        Run json = Run.of("register", "--json", "--as-of=2026-06-30", file);
        Run run = Run.of("register", "--as-of=2026-06-30", file);

        assertThat(json.status()).isEqualTo(1);
        List<JsonNode> lines = json.lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("ruleSet").textValue()).startsWith("register@");
        assertThat(lines.subList(1, 4))
                .extracting(line -> line.get("source").textValue())
                .containsExactlyElementsOf(LATE.stream()
                        .map(application -> file + "#" + application.registrationNumber())
                        .toList());
        assertThat(lines.subList(1, 4))
                .allSatisfy(line -> assertThat(line.get("findings").toString()).contains("application.reply-in-time"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("依申请公开登记，3件\n", file + "#" + LATE.get(0).registrationNumber() + "\n");
    }

    @Test
    void theNumberOfARowThatCannotBeReadIsNotMissing() throws IOException {
        String head = "登记编号,收到日期,申请方式,申请人类别,申请内容,答复日期,办理结果\n";
        String wrong = "2024-2,2024-03-32,邮寄,自然人,预算,2024-03-20,予以公开\n";
        String rows = head
                + IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> number == 2
                                ? wrong
                                : "2024-" + number + ",2024-03-01,邮寄,自然人,决算" + number + ",2024-03-20,予以公开\n")
                        .collect(Collectors.joining());
        Path part = Files.writeString(folder.resolve("part.csv"), rows);
        Path whole = Files.writeString(folder.resolve("whole.csv"), rows.replace(wrong, ""));

        assertThat(checkedAsCsv(part).out()).doesNotContain("register.consecutive-numbers", "缺2号");
        assertThat(checkedAsCsv(part).err()).contains("2024-03-32");
        assertThat(checkedAsCsv(whole).out()).contains("register.consecutive-numbers", "缺2号");
    }

    private static Run checkedAsCsv(Path file) {
        return Run.of("register", "--agency=某县人民政府", "--as-of=2024-12-31", file.toString());
    }

    @Test
    void aFolderOfRegistersIsReadWholeAndOneWithoutAnySaysSo() throws IOException {
        write("a.jsonl", LAWFUL, "");
        write("b.ndjson", LAWFUL, "");
        Path none = Files.createDirectory(folder.resolve("none"));

        assertThat(Run.of("register", "--read", folder.toString()).lines()).hasSize(2);
        assertThat(Run.of("register", "--lang=en", none.toString()))
                .isEqualTo(new Run(2, "", none + ": no file in this directory that is read\n"));
    }

    private String write(String name, List<Application> register, String after) throws IOException {
        String lines = register.stream().map(DisclosureJson::write).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), lines + after).toString();
    }
}
