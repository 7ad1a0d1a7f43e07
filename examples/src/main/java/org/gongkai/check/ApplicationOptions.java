package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.check.deadline.AskedWords;
import org.gongkai.check.deadline.CountedApplication;
import org.gongkai.check.deadline.WordForm;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The application whose deadlines are asked for: what came when and how, and what happened then. It names nobody. */
@Command
final class ApplicationOptions {

    private static final String RECEIVED = "--received";
    private static final String CHANNEL = "--channel";
    private static final String CONFIRMED = "--confirmed";
    private static final Text NOT_SAID = Text.of("未写明", "not said");

    @Option(
            names = RECEIVED,
            paramLabel = "DATE",
            description = {
                "the day on which the application was handed in, signed for, or arrived, such as 2026-12-01",
                "(当面提交、签收或者到达的日期)"
            })
    private @Nullable String received;

    @Option(
            names = CHANNEL,
            paramLabel = "CHANNEL",
            description = {
                "how it came: counter (in-person), signed-post, ordinary-post, online (internet) or fax",
                "(当面提交、邮寄、平常信函、互联网渠道、传真；邮寄以签收为准)"
            })
    private @Nullable String channel;

    @Option(
            names = CONFIRMED,
            paramLabel = "DATE",
            description = {
                "for ordinary post, online and fax: the day on which it was confirmed with the applicant, which is the"
                        + " day of receipt (Article 31)",
                "(平常信函、互联网渠道、传真：与申请人确认的日期，为收到申请之日)"
            })
    private @Nullable String confirmed;

    @Option(
            names = "--event",
            paramLabel = "TEXT",
            description = {
                "what happened then, in any order: the day, the event, and what belongs to it, as listed below; can be"
                        + " given several times",
                "(办理经过：日期、事项及其内容，写法见下；可给出多次，先后不限)"
            })
    private List<String> events = List.of();

    @Option(
            names = "--number",
            paramLabel = "NO",
            description = {"the number in the register, for the page and the line of JSON", "(登记编号，用于页面和 JSON)"})
    private String number = CountedApplication.NO_NUMBER;

    /** {@return the application; empty if none is asked for, or something is wrong and that is told} */
    Optional<Application> application(AskedWords words) {
        if (received == null) {
            if (channel != null || confirmed != null || !events.isEmpty()) {
                words.wrong(RECEIVED, Text.of("缺少收到申请的日期", "the day of receipt is missing"));
            }
            return Optional.empty();
        }
        Optional<Receipt> receipt = receipt(words);
        List<ApplicationEvent> told = words.events(events);
        if (number.isBlank()) {
            words.wrong("--number", Text.of("不能为空", "must not be blank"));
        }
        return receipt.filter(complete -> words.wrong().isEmpty())
                .map(complete -> Application.builder()
                        .registrationNumber(number)
                        .agency(Agency.of(NOT_SAID.zh()))
                        .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, NOT_SAID.zh()))
                        .receipt(complete)
                        .informationWanted(NOT_SAID.zh())
                        .addAllEvents(told)
                        .build());
    }

    private Optional<Receipt> receipt(AskedWords words) {
        Optional<LocalDate> came = words.day(RECEIVED, received);
        Optional<LocalDate> confirmedOn = words.day(CONFIRMED, confirmed);
        if (channel == null) {
            words.wrong(CHANNEL, Text.of("缺少，应为：", "missing; expected ").concat(WordForm.CHANNEL.expected()));
        }
        Optional<ReceiptChannel> by = words.read(CHANNEL, channel, WordForm.CHANNEL);
        by.ifPresent(known -> requireConfirmation(known, words));
        if (came.isPresent() && confirmedOn.filter(came.get()::isAfter).isPresent()) {
            words.wrong(
                    CONFIRMED,
                    Text.of(confirmedOn.get() + "早于收到的" + came.get(), confirmedOn.get() + " is before " + came.get()));
        }
        return words.wrong().isEmpty() && came.isPresent() && by.isPresent()
                ? Optional.of(receipt(by.get(), came.get(), confirmedOn.orElse(came.get())))
                : Optional.empty();
    }

    private void requireConfirmation(ReceiptChannel known, AskedWords words) {
        if (known.isConfirmed() && confirmed == null) {
            words.wrong(
                    CONFIRMED,
                    Text.of(
                            "缺少：以" + known.label() + "收到的，与申请人确认之日为收到申请之日（" + known.basis() + "）",
                            "missing: by " + known.text().en()
                                    + " the day of receipt is that of the confirmation with the applicant ("
                                    + known.basis() + ')'));
        }
        if (!known.isConfirmed() && confirmed != null) {
            words.wrong(
                    CONFIRMED,
                    Text.of(
                            known.label() + "不需要确认（" + known.basis() + "）",
                            known.text().en() + " is not confirmed (" + known.basis() + ')'));
        }
    }

    private static Receipt receipt(ReceiptChannel channel, LocalDate came, LocalDate confirmed) {
        return switch (channel) {
            case IN_PERSON -> Receipt.inPerson(came);
            case SIGNED_POST -> Receipt.signedPost(came);
            case ORDINARY_POST -> Receipt.ordinaryPost(came, confirmed);
            case INTERNET -> Receipt.internet(came, confirmed);
            case FAX -> Receipt.fax(came, confirmed);
        };
    }
}
