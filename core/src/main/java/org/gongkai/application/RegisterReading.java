package org.gongkai.application;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;

/**
 * What came of reading a register.
 *
 * <p>Notices and problems quote days and the heads of columns, and nothing else that stands in a register.
 *
 * @param applications the applications that could be read, in the order of the page; unmodifiable
 * @param notices what was understood with some doubt or not read, in the order of the page; unmodifiable
 * @param problems what could not be read, each with its place, in the order of the page; unmodifiable
 */
@NoJsonForm
public record RegisterReading(List<Application> applications, List<Notice> notices, List<Notice> problems)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param applications the applications
     * @param notices what was noticed
     * @param problems what could not be read
     */
    public RegisterReading {
        applications = List.copyOf(Objects.requireNonNull(applications, "applications"));
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
