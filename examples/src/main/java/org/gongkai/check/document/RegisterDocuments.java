package org.gongkai.check.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.json.DisclosureJson;

/** Registers of applications: each application a line of JSON, with or without the personal data of its applicant. */
public final class RegisterDocuments implements DocumentReader<List<Application>> {

    private static final Set<FileKind> KINDS = Set.of(FileKind.JSON, FileKind.JSON_LINES);

    /** The schema by which a line of the office's own register is known, and where it stands in the line. */
    private static final String OFFICE = "gongkai/office-application/";

    private static final int HEAD = 100;

    /** Reads registers. */
    public RegisterDocuments() {}

    @Override
    public Set<FileKind> kinds() {
        return KINDS;
    }

    @Override
    public List<Document<List<Application>>> read(InputSource source) throws UnreadableInputException {
        source.kind(KINDS);
        List<Application> register = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        source.jsonLines(RegisterDocuments::application, register::add, problems::add);
        return List.of(new Document<>(
                source.name(),
                Optional.<List<Application>>of(register).filter(read -> !read.isEmpty()),
                problems,
                List.of()));
    }

    private static Application application(byte[] line) {
        boolean isOfOffice = new String(line, 0, Math.min(HEAD, line.length), StandardCharsets.UTF_8).contains(OFFICE);
        return isOfOffice
                ? DisclosureJson.read(line, OfficeView.class).application()
                : DisclosureJson.read(line, Application.class);
    }
}
