package org.gongkai.validation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.ReasonsGiven;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.EventKind;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.application.ReplyDetails;
import org.gongkai.money.Yuan;
import org.gongkai.text.Term;

/** A register of {@code judged-registers.md}: what happened, and what the law says must be found in it. */
record JudgedRegister(String title, LocalDate asOf, List<String> expected, List<Application> applications) {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final String SECTION = "## ";
    private static final String AS_OF = "- 截至：";
    private static final String EXPECTED = "- 应发现：";
    private static final String NOTHING = "无";
    private static final String EVENT = "   - ";

    boolean isLawful() {
        return expected.isEmpty();
    }

    @Override
    public String toString() {
        return title;
    }

    static List<JudgedRegister> all() {
        List<JudgedRegister> registers = new ArrayList<>();
        List<String> section = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(SECTION) && !section.isEmpty()) {
                registers.add(read(section));
                section.clear();
            }
            if (line.startsWith(SECTION) || !section.isEmpty()) {
                section.add(line);
            }
        }
        registers.add(read(section));
        return registers;
    }

    private static List<String> lines() {
        try (InputStream text = JudgedRegister.class.getResourceAsStream("judged-registers.md");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(text), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JudgedRegister read(List<String> section) {
        List<List<String>> entries = new ArrayList<>();
        for (String line : section) {
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                entries.add(new ArrayList<>(List.of(after(". ", line))));
            } else if (line.startsWith(EVENT)) {
                entries.get(entries.size() - 1).add(after(EVENT, line));
            }
        }
        String expected = only(EXPECTED, section);
        return new JudgedRegister(
                after(SECTION, section.get(0)),
                LocalDate.parse(only(AS_OF, section)),
                expected.equals(NOTHING) ? List.of() : List.of(expected.split("；")),
                entries.stream().flatMap(entry -> applications(entry).stream()).toList());
    }

    private static String only(String beginning, List<String> section) {
        List<String> found =
                section.stream().filter(line -> line.startsWith(beginning)).toList();
        if (found.size() != 1) {
            throw new AssertionError(section.get(0) + ": one line " + beginning);
        }
        return after(beginning, found.get(0));
    }

    private static String after(String beginning, String line) {
        return line.substring(line.indexOf(beginning) + beginning.length());
    }

    /** One application, or one for each number from the first to the last. */
    private static List<Application> applications(List<String> entry) {
        String[] parts = entry.get(0).split("，");
        String[] words = parts[0].split(" ");
        String[] numbers = words[0].split("～");
        List<ApplicationEvent> events =
                entry.stream().skip(1).map(JudgedRegister::event).toList();
        Application.Builder common = Application.builder()
                .agency(COUNTY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, words[1]))
                .receipt(receipt(parts[1].split(" ")))
                .addAllEvents(events);
        if (numbers.length == 1) {
            return List.of(common.registrationNumber(numbers[0])
                    .informationWanted(parts[2])
                    .build());
        }
        int digits = numbers[0].lastIndexOf('-') + 1;
        return IntStream.rangeClosed(
                        Integer.parseInt(numbers[0].substring(digits)), Integer.parseInt(numbers[1].substring(digits)))
                .mapToObj(i -> numbers[0].substring(0, digits) + i)
                .map(number -> common.registrationNumber(number)
                        .informationWanted(number + "号" + parts[2])
                        .build())
                .toList();
    }

    private static Receipt receipt(String[] words) {
        LocalDate day = LocalDate.parse(words[1]);
        return switch (term(ReceiptChannel.values(), words[0])) {
            case IN_PERSON -> Receipt.inPerson(day);
            case SIGNED_POST -> Receipt.signedPost(day);
            case ORDINARY_POST -> Receipt.ordinaryPost(day, LocalDate.parse(after("确认", words[2])));
            case INTERNET -> Receipt.internet(day, LocalDate.parse(after("确认", words[2])));
            case FAX -> Receipt.fax(day, LocalDate.parse(after("确认", words[2])));
        };
    }

    private static ApplicationEvent event(String text) {
        String[] words = text.split(" ");
        LocalDate on = LocalDate.parse(words[0]);
        return switch (term(EventKind.values(), words[1])) {
            case CORRECTION_ASKED -> new CorrectionAsked(on, LocalDate.parse(after("至", words[2])));
            case CORRECTION_MADE -> new CorrectionMade(on);
            case CORRECTION_OVERDUE -> new CorrectionOverdue(on);
            case THIRD_PARTY_CONSULTED -> new ThirdPartyConsulted(on, words[2], received(words, on));
            case THIRD_PARTY_ANSWERED ->
                new ThirdPartyAnswered(on, words[2], term(ConsultationAnswer.values(), words[3]));
            case THIRD_PARTY_NOTIFIED -> new ThirdPartyNotified(on, words[2]);
            case AGENCY_CONSULTED ->
                new AgencyConsulted(on, Agency.of(words[2]), term(ConsultedAgency.values(), words[3]));
            case AGENCY_ANSWERED ->
                new AgencyAnswered(on, Agency.of(words[2]), term(ConsultationAnswer.values(), words[3]));
            case EXTENSION -> new Extension(on, Integer.parseInt(words[2]));
            case REASONS_ASKED -> new ReasonsAsked(on);
            case REASONS_GIVEN -> new ReasonsGiven(on);
            case REPLY_POSTPONED -> new ReplyPostponed(on, LocalDate.parse(after("至", words[2])));
            case FEE_NOTICE -> feeNotice(on, words);
            case FEE_PAID -> new FeePaid(on);
            case FEE_OVERDUE -> new FeeOverdue(on);
            case WITHDRAWAL -> new Withdrawal(on);
            case REPLY -> reply(on, words);
        };
    }

    private static Reply reply(LocalDate on, String[] words) {
        String more = words[words.length - 1];
        return new Reply(
                on,
                outcome(words[2]),
                more.startsWith("其余：") ? List.of(outcome(after("其余：", more))) : List.of(),
                more.startsWith("依裁判：")
                        ? ReplyDetails.builder().afterCase(after("依裁判：", more)).build()
                        : ReplyDetails.none());
    }

    private static FeeNotice feeNotice(LocalDate on, String[] words) {
        boolean byPage = words[2].startsWith("按量");
        int quantity = Integer.parseInt(words[2].substring(2, words[2].length() - 1));
        long yuan = Long.parseLong(words[3].substring(0, words[3].length() - 1));
        return new FeeNotice(
                on, byPage ? FeeMode.PER_PAGE : FeeMode.PER_ITEM, quantity, Yuan.of(yuan), received(words, on));
    }

    /** The day on which a letter was received, if that is another one than that of the letter. */
    private static LocalDate received(String[] words, LocalDate on) {
        String last = words[words.length - 1];
        return last.startsWith("收到") ? LocalDate.parse(after("收到", last)) : on;
    }

    private static <T extends Term> T term(T[] terms, String label) {
        return Arrays.stream(terms)
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no term " + label));
    }

    /** An outcome by the label of the form without its number and what stands in brackets. */
    private static Outcome outcome(String label) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.editions().stream()
                        .map(outcome::label)
                        .anyMatch(printed -> printed.endsWith(label) || printed.contains("）" + label + "（")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no outcome " + label));
    }
}
