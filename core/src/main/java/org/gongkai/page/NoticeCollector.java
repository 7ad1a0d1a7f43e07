package org.gongkai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;

/** Collects what is noticed while a page is read; not safe for several threads. */
@NoJsonForm
public final class NoticeCollector {

    private final List<Notice> notices = new ArrayList<>();
    private final List<Notice> problems = new ArrayList<>();

    /** Begins with nothing noticed. */
    public NoticeCollector() {}

    /**
     * Takes a notice.
     *
     * @param kind what is noticed, not null
     * @param place where, not null
     * @param label the label of what it is about, not null
     * @param printed what is printed there, empty where that says nothing; not null
     * @param detail what more there is to say, empty where there is none; not null
     */
    public void add(NoticeKind kind, Place place, String label, String printed, String detail) {
        Objects.requireNonNull(kind, "kind");
        (kind.isProblem() ? problems : notices).add(new Notice(kind, place, label, printed, detail));
    }

    /**
     * Takes a notice about a label.
     *
     * @param kind what is noticed, not null
     * @param place where, not null
     * @param label the label of what it is about, not null
     */
    public void add(NoticeKind kind, Place place, String label) {
        Objects.requireNonNull(kind, "kind");
        add(kind, place, label, "", "");
    }

    /** {@return what was noticed and is no problem, in order; unmodifiable} */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** {@return the problems, in order; unmodifiable} */
    public List<Notice> problems() {
        return List.copyOf(problems);
    }

    /** {@return how many problems there are} */
    public int problemCount() {
        return problems.size();
    }
}
