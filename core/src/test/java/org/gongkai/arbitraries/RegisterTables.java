package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.ProvisionForm;
import org.gongkai.application.RegisterReader;
import org.gongkai.application.RegisterReading;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;

/** Registers of applications as the tables that offices keep, and of such applications as a table can tell. */
public final class RegisterTables {

    private static final Agency AGENCY = Agency.of("某县人民政府");

    private static final List<String> HEADS = List.of(
            "登记编号",
            "申请日期",
            "收到日期",
            "申请方式",
            "申请人类型",
            "申请人编号",
            "申请人姓名",
            "证件号码",
            "联系地址",
            "联系电话",
            "电子邮箱",
            "申请内容",
            "提供方式",
            "补正通知日期",
            "补正期限",
            "补正日期",
            "征求第三方意见日期",
            "第三方答复日期",
            "第三方意见",
            "延期告知日期",
            "延期天数",
            "收费通知日期",
            "收费金额",
            "收费数量",
            "计费方式",
            "缴费日期",
            "答复日期",
            "办理结果");

    private static final int CORRECTION = 1;
    private static final int CORRECTED = 2;
    private static final int CONSULTED = 4;
    private static final int ANSWERED = 8;
    private static final int EXTENDED = 16;
    private static final int REPLIED = 32;
    private static final int CHARGED = 64;
    private static final int PAID = 128;
    private static final int ALL = 255;

    private RegisterTables() {}

    /** {@return registers of applications whose events a row of a table can tell, on days in any order} */
    public static Arbitrary<List<Application>> registers() {
        Arbitrary<Application> applications = Combinators.combine(
                        Applications.applications(),
                        Arbitraries.integers().between(0, ALL),
                        Arbitraries.integers().between(-3, 9).list().ofSize(9),
                        Arbitraries.of(Outcome.class))
                .as(RegisterTables::withEvents);
        return applications.list().ofMaxSize(8).map(RegisterTables::numbered);
    }

    private static List<Application> numbered(List<Application> applications) {
        Map<String, Application> register = new TreeMap<>();
        applications.forEach(application -> register.putIfAbsent(application.registrationNumber(), application));
        return List.copyOf(register.values());
    }

    private static Application withEvents(Application drawn, int which, List<Integer> days, Outcome outcome) {
        LocalDate received = drawn.receivedOn();
        LocalDate asked = received.plusDays(days.get(0));
        LocalDate made = asked.plusDays(days.get(1));
        LocalDate consulted = made.plusDays(days.get(2));
        LocalDate answered = consulted.plusDays(days.get(3));
        LocalDate extended = answered.plusDays(days.get(4));
        LocalDate charged = extended.plusDays(days.get(7));
        LocalDate paid = charged.plusDays(days.get(8));
        LocalDate replied = paid.plusDays(days.get(5));
        int number = Math.abs(days.get(6));
        List<ApplicationEvent> events = new ArrayList<>();
        boolean isCorrected = has(which, CORRECTION) && has(which, CORRECTED);
        if (has(which, CORRECTION)) {
            events.add(new ApplicationEvent.CorrectionAsked(asked, asked.plusDays(number)));
        }
        if (isCorrected) {
            events.add(new ApplicationEvent.CorrectionMade(made));
        }
        if (has(which, CONSULTED)) {
            events.add(new ApplicationEvent.ThirdPartyConsulted(consulted, "第三方"));
        }
        if (has(which, CONSULTED) && has(which, ANSWERED)) {
            ConsultationAnswer answer = number % 2 == 0 ? ConsultationAnswer.AGREES : ConsultationAnswer.OBJECTS;
            events.add(new ApplicationEvent.ThirdPartyAnswered(answered, "第三方", answer));
        }
        if (has(which, EXTENDED)) {
            events.add(new ApplicationEvent.Extension(extended, 1 + number));
        }
        boolean isPaid = has(which, CHARGED) && has(which, PAID);
        if (has(which, CHARGED)) {
            FeeMode mode = number % 2 == 0 ? FeeMode.PER_ITEM : FeeMode.PER_PAGE;
            events.add(new ApplicationEvent.FeeNotice(charged, mode, 1 + number, Yuan.of(100L * number)));
        }
        if (isPaid) {
            events.add(new ApplicationEvent.FeePaid(paid));
        }
        if (has(which, REPLIED)) {
            events.addAll(end(replied, outcome, which, isCorrected, isPaid));
        }
        events.sort(Comparator.comparing(ApplicationEvent::on));
        return received(drawn).addAllEvents(events).build();
    }

    /** The application as it came in. */
    private static Application.Builder received(Application application) {
        Application.Builder received = Application.builder()
                .registrationNumber(application.registrationNumber())
                .agency(AGENCY)
                .applicant(application.applicant())
                .receipt(application.receipt())
                .informationWanted(application.informationWanted());
        application.formWanted().ifPresent(received::formWanted);
        return received;
    }

    /** What was given up needs what it waited for, which not every row has. */
    private static List<ApplicationEvent> end(
            LocalDate on, Outcome outcome, int which, boolean corrected, boolean paid) {
        boolean possible = switch (outcome) {
            case CORRECTION_OVERDUE -> has(which, CORRECTION) && !corrected;
            case UNCLEAR_AFTER_CORRECTION -> corrected;
            case FEE_UNPAID -> has(which, CHARGED) && !paid;
            default -> true;
        };
        if (!possible) {
            return List.of(new ApplicationEvent.Withdrawal(on));
        }
        ApplicationEvent reply = new ApplicationEvent.Reply(on, outcome);
        return switch (outcome) {
            case CORRECTION_OVERDUE -> List.of(new ApplicationEvent.CorrectionOverdue(on), reply);
            case FEE_UNPAID -> List.of(new ApplicationEvent.FeeOverdue(on), reply);
            default -> List.of(reply);
        };
    }

    private static boolean has(int which, int event) {
        return (which & event) != 0;
    }

    /**
     * The heads of a register.
     *
     * @return the heads in the order of {@link #row}
     */
    public static List<String> heads() {
        return HEADS;
    }

    /**
     * The row of an application.
     *
     * @param application the application, not null
     * @return the texts of its cells
     */
    public static List<String> row(Application application) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("登记编号", application.registrationNumber());
        application
                .receipt()
                .confirmedOn()
                .ifPresent(day ->
                        cells.put("申请日期", application.receipt().submittedOn().toString()));
        cells.put("收到日期", application.receivedOn().toString());
        cells.put("申请方式", application.receipt().channel().label());
        cells.put("申请人类型", application.applicant().kind().label());
        application.applicant().reference().ifPresent(reference -> cells.put("申请人编号", reference));
        application.applicant().identity().ifPresent(identity -> {
            cells.put("申请人姓名", identity.name());
            put(cells, "证件号码", identity.proofOfIdentity());
            put(cells, "联系地址", identity.address());
            put(cells, "联系电话", identity.phone());
            put(cells, "电子邮箱", identity.email());
        });
        cells.put("申请内容", application.informationWanted());
        put(cells, "提供方式", application.formWanted().map(ProvisionForm::label));
        application.events().forEach(event -> put(cells, event));
        return HEADS.stream().map(head -> cells.getOrDefault(head, "")).toList();
    }

    private static void put(Map<String, String> cells, String head, Optional<String> text) {
        text.ifPresent(stated -> cells.put(head, stated));
    }

    private static void put(Map<String, String> cells, ApplicationEvent event) {
        String day = event.on().toString();
        if (event instanceof ApplicationEvent.CorrectionAsked asked) {
            cells.put("补正通知日期", day);
            cells.put("补正期限", asked.dueOn().toString());
        } else if (event instanceof ApplicationEvent.CorrectionMade) {
            cells.put("补正日期", day);
        } else if (event instanceof ApplicationEvent.ThirdPartyConsulted) {
            cells.put("征求第三方意见日期", day);
        } else if (event instanceof ApplicationEvent.ThirdPartyAnswered answered) {
            cells.put("第三方答复日期", day);
            cells.put("第三方意见", answered.answer() == ConsultationAnswer.AGREES ? "同意公开" : "不同意公开");
        } else if (event instanceof ApplicationEvent.Extension extension) {
            cells.put("延期告知日期", day);
            cells.put("延期天数", extension.workingDays() + "个工作日");
        } else if (event instanceof ApplicationEvent.FeeNotice notice) {
            cells.put("收费通知日期", day);
            cells.put("收费金额", notice.amount().amount().toPlainString() + "元");
            cells.put("收费数量", notice.quantity() + notice.mode().unit());
            cells.put("计费方式", notice.mode().label());
        } else if (event instanceof ApplicationEvent.FeePaid) {
            cells.put("缴费日期", day);
        } else if (event instanceof ApplicationEvent.Reply reply) {
            cells.put("答复日期", day);
            cells.put("办理结果", label(reply.outcome()));
        } else if (event instanceof ApplicationEvent.Withdrawal) {
            cells.put("答复日期", day);
            cells.put("办理结果", "其他处理-申请人撤回");
        }
    }

    private static String label(Outcome outcome) {
        return outcome.label(outcome.isIn(FormEdition.FORM_2021) ? FormEdition.FORM_2021 : FormEdition.FORM_2019);
    }

    /**
     * A register as a table.
     *
     * @param applications the applications, not null
     * @return its heads and its rows
     */
    public static Grid grid(List<Application> applications) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        applications.forEach(application -> rows.add(row(application)));
        return Grid.of(rows);
    }

    /** {@return readings of registers, and of tables that are none} */
    public static Arbitrary<RegisterReading> readings() {
        Arbitrary<RegisterReading> read =
                registers().map(register -> RegisterReader.of(AGENCY).read(grid(register)));
        Arbitrary<List<Notice>> problems = Grids.problems().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(read, problems.map(why -> new RegisterReading(List.of(), List.of(), why)));
    }
}
