package org.gongkai.check.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.check.console.Language;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.output.OutputFiles;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.page.AgencyLetter;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.Overview;

/** A directory of letters, one to each agency, each as a document of Word and as a page. */
public final class LetterFolder {

    private static final String WORD = ".docx";
    private static final String PAGE = ".html";

    private final Path folder;
    private final OutputFiles files;
    private final Language language;

    private LetterFolder(Path folder, OutputFiles files, Language language) {
        this.folder = folder;
        this.files = files;
        this.language = language;
    }

    /**
     * {@return letters in a directory}
     *
     * @param folder the directory, not null
     * @param files how it is written into, not null
     * @param language the language of the letters, not null
     */
    public static LetterFolder of(Path folder, OutputFiles files, Language language) {
        return new LetterFolder(folder, files, language);
    }

    /**
     * Makes the directory.
     *
     * @throws UnreadableInputException if it cannot be made
     */
    public void prepare() throws UnreadableInputException {
        files.makeFolder(folder);
    }

    /**
     * Writes every letter; none if one of them would take the place of what is read or of what the user has not given up.
     *
     * @param overview all reports, not null
     * @param asOf the day as of which they were checked, not null
     * @param policy what becomes of the reports, not null
     * @throws UnreadableInputException if a letter cannot be written
     */
    public void write(Overview overview, LocalDate asOf, AcceptancePolicy policy) throws UnreadableInputException {
        Map<String, AgencyReports> letters = letters(overview.agencies());
        files.require(letters.keySet().stream()
                .flatMap(name -> Stream.of(name + WORD, name + PAGE))
                .map(folder::resolve)
                .toList());
        for (Map.Entry<String, AgencyReports> each : letters.entrySet()) {
            String html = AgencyLetter.of(overview, each.getValue(), asOf)
                    .accepting(policy)
                    .html(language.locale());
            write(each.getKey(), html, asOf);
        }
    }

    private void write(String name, String html, LocalDate asOf) throws UnreadableInputException {
        files.write(folder.resolve(name + PAGE), html.getBytes(StandardCharsets.UTF_8));
        Path word = folder.resolve(name + WORD);
        try {
            files.write(word, WordLetter.of(html, asOf));
        } catch (IOException unwritable) {
            throw files.unwritable(word, unwritable);
        }
    }

    /** Two agencies can have one name. */
    private static Map<String, AgencyReports> letters(List<AgencyReports> agencies) {
        Map<String, AgencyReports> letters = new LinkedHashMap<>();
        for (AgencyReports each : agencies) {
            Agency agency = each.agency();
            String key = Stream.concat(
                            Stream.of(agency.name()),
                            agency.creditCode().stream().map(String::valueOf))
                    .collect(Collectors.joining(" "));
            String name = PageName.letter(agency.name(), key);
            for (int again = 2; letters.putIfAbsent(name, each) != null; again++) {
                name = PageName.letter(agency.name(), key + ' ' + again);
            }
        }
        return letters;
    }
}
