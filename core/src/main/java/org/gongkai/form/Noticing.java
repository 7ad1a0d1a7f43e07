package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.grid.Notice;
import org.gongkai.grid.NoticeKind;
import org.gongkai.grid.Place;

/** Collects what is noticed while a page is read. */
final class Noticing {

    private final List<Notice> notices = new ArrayList<>();

    void add(NoticeKind kind, Place place, String label, String printed, String detail) {
        notices.add(new Notice(kind, place, label, printed, detail));
    }

    void add(NoticeKind kind, Place place, String label) {
        add(kind, place, label, "", "");
    }

    List<Notice> notices() {
        return notices.stream().filter(notice -> !notice.kind().isProblem()).toList();
    }

    List<Notice> problems() {
        return notices.stream().filter(notice -> notice.kind().isProblem()).toList();
    }

    int problemCount() {
        return (int)
                notices.stream().filter(notice -> notice.kind().isProblem()).count();
    }
}
