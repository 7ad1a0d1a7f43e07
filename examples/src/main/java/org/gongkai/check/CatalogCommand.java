package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.agency.Agency;
import org.gongkai.check.document.CatalogChecks;
import org.gongkai.check.document.CatalogDocuments;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks catalogs of information. */
@Command(
        name = "catalog",
        description = {
            "Checks catalogs of government information",
            "(政府信息公开目录): numbers, days of publication, validity, interpretations, the items of Article 20."
        })
final class CatalogCommand implements Callable<Integer> {

    private static final DocumentName NAME =
            new DocumentName("catalog", "catalogs", Text.of("各目录汇总核对", "checks of all catalogs"));

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "catalogs: tables with the column heads that sites print: ${bundle:documents};",
                "or JSON (json), or entries as lines of JSON (jsonl ndjson); or folders of them",
                "(目录文件，或其文件夹：${bundle:documents.zh}，或 JSON)"
            })
    private List<String> files = List.of();

    @Option(
            names = "--keeper",
            paramLabel = "NAME",
            description = {
                "the agency that keeps the catalogs, where a file does not tell it or tells another",
                "(编制目录的机关，文件没有写明或写错时给出)"
            })
    private @Nullable Agency keeper;

    @Mixin
    private final CheckOptions options;

    CatalogCommand(Streams streams) {
        options = new CheckOptions(streams);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        return DocumentRun.of(
                NAME,
                files,
                new CatalogDocuments(Optional.ofNullable(keeper), options.asOf()),
                excused -> new CatalogChecks(excused, options.asOf()),
                options);
    }
}
