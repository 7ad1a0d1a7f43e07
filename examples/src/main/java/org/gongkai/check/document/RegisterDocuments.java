package org.gongkai.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.Application;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;

/** Registers of applications: each application a line of JSON. */
public final class RegisterDocuments implements DocumentReader<List<Application>> {

    private static final Set<FileKind> KINDS = Set.of(FileKind.JSON, FileKind.JSON_LINES);

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
        source.jsonLines(Application.class, register::add, problems::add);
        return List.of(new Document<>(
                source.name(),
                Optional.<List<Application>>of(register).filter(read -> !read.isEmpty()),
                problems,
                List.of()));
    }
}
