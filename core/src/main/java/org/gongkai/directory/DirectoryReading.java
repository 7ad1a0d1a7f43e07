package org.gongkai.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;

/**
 * What came of reading a standard directory.
 *
 * @param directory the directory, empty if there is a problem; not null
 * @param notices what was understood with some doubt or kept as printed, in the order of the page; unmodifiable
 * @param problems every reason why the page could not be read, in the order of the page; unmodifiable
 */
@NoJsonForm
public record DirectoryReading(Optional<StandardDirectory> directory, List<Notice> notices, List<Notice> problems) {

    /**
     * Copies the lists.
     *
     * @param directory the directory
     * @param notices what was noticed
     * @param problems the reasons why it could not be read
     */
    public DirectoryReading {
        Objects.requireNonNull(directory, "directory");
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
