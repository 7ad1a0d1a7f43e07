package org.gongkai.check.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.application.RegisterReader;
import org.gongkai.application.RegisterReading;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.Text;

/**
 * Registers of applications: each application a line of JSON, with or without the personal data of its applicant, or a row of a
 * table.
 */
public final class RegisterDocuments implements DocumentReader<List<Application>> {

    /** The schema by which a line of the office's own register is known, and where it stands in the line. */
    private static final String OFFICE = "gongkai/office-application/";

    private static final int HEAD = 100;

    private final Optional<Agency> agency;

    /**
     * Reads registers.
     *
     * @param agency the agency that is asked, which a table does not tell; not null
     */
    public RegisterDocuments(Optional<Agency> agency) {
        this.agency = agency;
    }

    @Override
    public Set<FileKind> kinds() {
        return TableDocuments.OR_JSON;
    }

    @Override
    public List<Document<List<Application>>> read(InputSource source) throws UnreadableInputException {
        boolean isJson = FileKind.JSON.isNamed(source.name()) || FileKind.JSON_LINES.isNamed(source.name());
        return isJson ? List.of(lines(source)) : table(source);
    }

    private static Document<List<Application>> lines(InputSource source) throws UnreadableInputException {
        List<Application> register = new ArrayList<>();
        Problems problems = new Problems();
        source.jsonLines(RegisterDocuments::application, register::add, problems::add);
        if (register.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofWhole(Text.of("文件里没有申请", "there is no application in the file")));
        }
        return new Document<>(
                source.name(),
                Optional.<List<Application>>of(register).filter(read -> !read.isEmpty()),
                problems.list(),
                List.of());
    }

    private List<Document<List<Application>>> table(InputSource source) throws UnreadableInputException {
        if (agency.isEmpty()) {
            throw new UnreadableInputException(
                    source.name(),
                    List.of(Text.of(
                            "表格没有写明被申请机关，请用 --agency 给出", "a table does not tell the agency; give it with --agency")));
        }
        RegisterReader reader = RegisterReader.of(agency.get());
        return TableDocuments.read(source, page -> {
            RegisterReading reading = reader.read(page);
            return new TableDocuments.Reading<>(
                    Optional.of(reading.applications()).filter(read -> !read.isEmpty()),
                    reading.notices(),
                    reading.problems());
        });
    }

    private static Application application(byte[] line) {
        boolean isOfOffice = new String(line, 0, Math.min(HEAD, line.length), StandardCharsets.UTF_8).contains(OFFICE);
        return isOfOffice
                ? DisclosureJson.read(line, OfficeView.class).application()
                : DisclosureJson.read(line, Application.class);
    }
}
