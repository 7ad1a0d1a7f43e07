package org.gongkai.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.page.internal.HeadedTables;

/**
 * Reads a register of applications (依申请公开登记台账) from tables, by the heads of their columns as agencies give them.
 *
 * <p>A row is an application, with what happened to it by the columns for its days, in the order of these days whatever it is:
 * a reply that is dated before the receipt is kept, to be judged from the register. A row that leaves open what must be known of
 * it is a problem and costs itself: an outcome that is no row of the form or is not told, an extension, a consultation or a fee
 * without its day, a fee of which it is not told what it is for, a day to correct that is before the notice; otherwise an
 * application could be found late that was not. Disputes are no part of an application, and are noticed.
 *
 * <p>Names, numbers and addresses of applicants go into their {@link ApplicantIdentity} and never into a notice. A reader is
 * immutable and can be shared between threads.
 */
@NoJsonForm
public final class RegisterReader {

    private final Agency agency;

    private RegisterReader(Agency agency) {
        this.agency = agency;
    }

    /**
     * A reader of the register of one agency.
     *
     * @param agency the agency that is asked where a row does not name another, not null
     * @return the reader
     */
    public static RegisterReader of(Agency agency) {
        return new RegisterReader(Objects.requireNonNull(agency, "agency"));
    }

    /**
     * Reads one table.
     *
     * @param grid the table, not null
     * @return what could be read of it
     */
    public RegisterReading read(Grid grid) {
        return read(Page.of(Objects.requireNonNull(grid, "grid")));
    }

    /**
     * Reads all the tables of a page as one register; a table without heads goes on with the columns of the one before it if it
     * is as wide, and tables that are none of a register are passed over.
     *
     * @param page the page, not null
     * @return what could be read of it
     */
    public RegisterReading read(Page page) {
        NoticeCollector notices = new NoticeCollector();
        List<HeadedRow<RegisterColumn>> rows = HeadedTables.rows(
                Objects.requireNonNull(page, "page"), RegisterColumn.class, RegisterColumn.INFORMATION_WANTED, notices);
        if (rows.isEmpty()) {
            notices.add(NoticeKind.NOTHING_FOUND, Place.PAGE, "依申请公开登记台账");
        }
        RegisterRows register = new RegisterRows(agency, notices);
        List<Application> applications = new ArrayList<>();
        rows.forEach(row -> register.application(row).ifPresent(applications::add));
        return new RegisterReading(applications, notices.notices(), notices.problems());
    }
}
