package org.gongkai.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.text.CellText;

/** Makes the rows of a register applications. */
final class RegisterRows {

    private static final List<RegisterColumn> CALLED_RECEIPT =
            List.of(RegisterColumn.CONFIRMED_ON, RegisterColumn.RECEIVED_ON, RegisterColumn.ACCEPTED_ON);

    private static final Set<RegisterColumn> NEEDED =
            EnumSet.of(RegisterColumn.REGISTRATION_NUMBER, RegisterColumn.APPLICANT_KIND, RegisterColumn.RECEIVED_ON);

    /** The number of an identity card, of a mobile telephone. */
    private static final Pattern OF_PERSON =
            Pattern.compile("(?<!\\d)(?:\\d{6}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private final Agency agency;
    private final NoticeCollector notices;
    private final Set<RegisterColumn> told = EnumSet.noneOf(RegisterColumn.class);
    private final Set<RegisterColumn> missing = EnumSet.noneOf(RegisterColumn.class);

    RegisterRows(Agency agency, NoticeCollector notices) {
        this.agency = agency;
        this.notices = notices;
    }

    /** The application, or nothing if there is a problem with what must be known of it. */
    Optional<Application> application(HeadedRow<RegisterColumn> row) {
        int before = notices.problemCount();
        Optional<String> number = number(row);
        Optional<ApplicantKind> kind = kind(row);
        Optional<Receipt> receipt = receipt(row);
        Optional<String> wanted = row.text(RegisterColumn.INFORMATION_WANTED);
        if (wanted.isEmpty()) {
            missing(row, RegisterColumn.INFORMATION_WANTED);
        }
        RegisterEvents events = new RegisterEvents(row, this, notices);
        events.read();
        if (row.text(RegisterColumn.APPLICANT_REFERENCE)
                .filter(reference -> !isPublishable(reference))
                .isPresent()) {
            row.unreadable(RegisterColumn.APPLICANT_REFERENCE, "编号");
        }
        if (notices.problemCount() > before
                || number.isEmpty()
                || kind.isEmpty()
                || receipt.isEmpty()
                || wanted.isEmpty()) {
            return Optional.empty();
        }
        Application.Builder application = Application.builder()
                .registrationNumber(number.get())
                .agency(row.text(RegisterColumn.AGENCY).map(Agency::of).orElse(agency))
                .applicant(applicant(row, kind.get()))
                .receipt(receipt.get())
                .informationWanted(wanted.get())
                .addAllEvents(events.inOrder());
        row.text(RegisterColumn.FORM_WANTED).ifPresent(text -> {
            Optional<ProvisionForm> form = PrintedChannel.form(text);
            form.ifPresent(application::formWanted);
            if (form.isEmpty()) {
                row.unreadable(RegisterColumn.FORM_WANTED, "提供方式");
            }
        });
        return Optional.of(application.build());
    }

    private Optional<String> number(HeadedRow<RegisterColumn> row) {
        Optional<String> number = row.text(RegisterColumn.REGISTRATION_NUMBER);
        if (number.isEmpty() && !row.has(RegisterColumn.REGISTRATION_NUMBER)) {
            number = row.text(RegisterColumn.NUMBER);
            number.ifPresent(serial -> assume(row, RegisterColumn.REGISTRATION_NUMBER, RegisterColumn.NUMBER.label()));
        }
        if (number.isEmpty()) {
            missing(row, RegisterColumn.REGISTRATION_NUMBER);
        } else if (!isPublishable(number.get())) {
            row.unreadable(RegisterColumn.REGISTRATION_NUMBER, "登记编号");
        }
        return number;
    }

    /** Numbers and references are published: in a shifted row, a name or the number of a person can stand in their place. */
    private static boolean isPublishable(String number) {
        String plain = CellText.plain(number);
        return plain.chars().anyMatch(Character::isDigit)
                && !OF_PERSON.matcher(plain).find();
    }

    private Optional<ApplicantKind> kind(HeadedRow<RegisterColumn> row) {
        Optional<String> text = row.text(RegisterColumn.APPLICANT_KIND);
        Optional<ApplicantKind> kind = text.flatMap(PrintedApplicant::kind);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<ApplicantKind> ofOrganization =
                row.text(RegisterColumn.ORGANIZATION_KIND).flatMap(PrintedApplicant::kind);
        boolean isOrganization = text.filter(PrintedApplicant::isUndivided).isPresent();
        if (ofOrganization.isPresent() && (text.isEmpty() || isOrganization)) {
            return ofOrganization;
        }
        if (isOrganization) {
            Optional<ApplicantKind> byName = name(row).flatMap(PrintedApplicant::kindOf);
            byName.ifPresent(named -> row.notice(NoticeKind.ASSUMED, RegisterColumn.APPLICANT_KIND, named.label()));
            if (byName.isPresent()) {
                return byName;
            }
        }
        if (text.isPresent()) {
            row.unreadable(RegisterColumn.APPLICANT_KIND, "自然人、商业企业、科研机构、社会公益组织、法律服务机构或其他");
        } else {
            missing(row, RegisterColumn.APPLICANT_KIND);
        }
        return Optional.empty();
    }

    private static Optional<String> name(HeadedRow<RegisterColumn> row) {
        return row.text(RegisterColumn.APPLICANT_NAME).or(() -> row.text(RegisterColumn.ORGANIZATION_NAME));
    }

    private static Applicant applicant(HeadedRow<RegisterColumn> row, ApplicantKind kind) {
        Applicant applicant = row.text(RegisterColumn.APPLICANT_REFERENCE)
                .map(reference -> Applicant.of(kind, reference))
                .orElseGet(() -> Applicant.of(kind));
        Optional<String> name = name(row);
        if (name.isEmpty()) {
            return applicant;
        }
        ApplicantIdentity.Builder identity = ApplicantIdentity.builder().name(name.get());
        row.text(RegisterColumn.PROOF_OF_IDENTITY).ifPresent(identity::proofOfIdentity);
        row.text(RegisterColumn.ADDRESS).ifPresent(identity::address);
        row.text(RegisterColumn.PHONE).ifPresent(identity::phone);
        row.text(RegisterColumn.EMAIL).ifPresent(identity::email);
        return applicant.withIdentity(identity.build());
    }

    private Optional<Receipt> receipt(HeadedRow<RegisterColumn> row) {
        Optional<ReceiptChannel> channel = channel(row);
        Optional<LocalDate> submitted = row.day(RegisterColumn.SUBMITTED_ON);
        Optional<LocalDate> received = received(row, submitted);
        if (channel.isEmpty() || received.isEmpty()) {
            return Optional.empty();
        }
        if (submitted.filter(received.get()::isBefore).isPresent()) {
            outOfOrder(row, RegisterColumn.RECEIVED_ON, received.get(), RegisterColumn.SUBMITTED_ON, submitted.get());
            return Optional.empty();
        }
        return Optional.of(
                channel.get().isConfirmed()
                        ? Receipt.of(channel.get(), submitted.orElse(received.get()), received)
                        : Receipt.of(channel.get(), received.get(), Optional.empty()));
    }

    /** Where no channel is told, as that by which the day of arrival is the day of receipt. */
    private Optional<ReceiptChannel> channel(HeadedRow<RegisterColumn> row) {
        Optional<String> text = row.text(RegisterColumn.CHANNEL);
        if (text.isEmpty()) {
            assume(row, RegisterColumn.CHANNEL, ReceiptChannel.IN_PERSON.label());
            return Optional.of(ReceiptChannel.IN_PERSON);
        }
        Optional<ReceiptChannel> channel = PrintedChannel.channel(text.get());
        if (channel.isEmpty()) {
            row.unreadable(RegisterColumn.CHANNEL, "当面提交、邮寄、平常信函、互联网渠道或传真");
        }
        return channel;
    }

    /** The day of receipt; where none is called that, that of confirmation, acceptance or, last, application. */
    private Optional<LocalDate> received(HeadedRow<RegisterColumn> row, Optional<LocalDate> submitted) {
        for (RegisterColumn column : CALLED_RECEIPT) {
            Optional<LocalDate> day = row.day(column);
            if (day.isPresent() && column == RegisterColumn.ACCEPTED_ON) {
                assume(row, RegisterColumn.RECEIVED_ON, column.label());
            }
            if (day.isPresent() || row.isUnreadable(column)) {
                return day;
            }
        }
        if (submitted.isPresent()) {
            assume(row, RegisterColumn.RECEIVED_ON, RegisterColumn.SUBMITTED_ON.label());
        } else if (!row.isUnreadable(RegisterColumn.SUBMITTED_ON)) {
            missing(row, RegisterColumn.RECEIVED_ON);
        }
        return submitted;
    }

    /** Notices what a row does not tell; once for all rows where the table has no such column. */
    void assume(HeadedRow<RegisterColumn> row, RegisterColumn column, String as) {
        if (row.has(column) || told.add(column)) {
            notices.add(NoticeKind.ASSUMED, row.place(column), column.label(), "", as);
        }
    }

    /** Says that a row must tell what it does not; once where the table has no column for what every row must tell. */
    void missing(HeadedRow<RegisterColumn> row, RegisterColumn column) {
        if (row.has(column)) {
            notices.add(NoticeKind.CELL_MISSING, row.place(column), column.label());
        } else if (!NEEDED.contains(column) || missing.add(column)) {
            notices.add(NoticeKind.COLUMN_MISSING, row.place(column), column.label());
        }
    }

    /** Says that a day must be known, unless it is there and was said to be unreadable. */
    void missingDay(HeadedRow<RegisterColumn> row, RegisterColumn column) {
        if (!row.isUnreadable(column)) {
            missing(row, column);
        }
    }

    /** What a column for 是 or 否 says; what is neither is a problem. */
    static PrintedTick tick(HeadedRow<RegisterColumn> row, RegisterColumn column) {
        Optional<String> text = row.text(column);
        Optional<PrintedTick> tick = text.flatMap(PrintedTick::read);
        if (text.isPresent() && tick.isEmpty()) {
            row.unreadable(column, "是或否");
        }
        return tick.orElse(PrintedTick.NO);
    }

    void outOfOrder(
            HeadedRow<RegisterColumn> row,
            RegisterColumn column,
            LocalDate day,
            RegisterColumn after,
            LocalDate dayAfter) {
        notices.add(
                NoticeKind.DAYS_OUT_OF_ORDER,
                row.place(column),
                column.label(),
                day.toString(),
                after.label() + dayAfter);
    }
}
