package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.agency.Agency;
import org.gongkai.check.document.RegisterChecks;
import org.gongkai.check.document.RegisterDocuments;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks registers of applications. */
@Command(
        name = "register",
        description = {
            "Checks registers of applications for government information",
            "(依申请公开登记台账): periods, outcomes, fees, numbers; nothing of applicants is printed."
        })
final class RegisterCommand implements Callable<Integer> {

    private static final DocumentName NAME =
            new DocumentName("register", "registers", Text.of("各台账汇总核对", "checks of all registers"));

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "registers: tables with the column heads that people use: ${bundle:documents};",
                "or applications as lines of JSON (jsonl ndjson json); or folders of them",
                "(台账文件，或其文件夹：${bundle:documents.zh}，或每行一个 JSON)"
            })
    private List<String> files = List.of();

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = {"the agency that is asked, which tables do not tell", "(被申请机关，表格须给出)"})
    private @Nullable Agency agency;

    @Mixin
    private final CheckOptions options;

    RegisterCommand(Streams streams) {
        options = new CheckOptions(streams);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        return DocumentRun.of(
                NAME,
                files,
                new RegisterDocuments(Optional.ofNullable(agency)),
                excused -> new RegisterChecks(excused, options.asOf()),
                options);
    }
}
