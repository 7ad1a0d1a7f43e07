package org.gongkai.directory;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;

/**
 * What came of reading a standard directory.
 *
 * <p>A fault costs what it is in, and nothing else. Where there is a directory, each problem is about one cell that its item
 * lacks, one row that is no item, or one table of another shape, and names its place: whoever needs the whole directory asks
 * for a reading without problems. Where there is no directory, the problems say why nothing could be read.
 *
 * @param directory the directory with every item that could be read, empty if none could; not null
 * @param notices what was understood with some doubt or kept as printed, in the order of the page; unmodifiable
 * @param problems what could not be read, in the order of the page; not empty if there is no directory; unmodifiable
 */
@NoJsonForm
public record DirectoryReading(Optional<StandardDirectory> directory, List<Notice> notices, List<Notice> problems)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param directory the directory
     * @param notices what was noticed
     * @param problems what could not be read
     */
    public DirectoryReading {
        Objects.requireNonNull(directory, "directory");
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
