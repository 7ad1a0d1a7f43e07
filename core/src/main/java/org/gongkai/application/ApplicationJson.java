package org.gongkai.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/** The JSON forms of an {@link Application}: the public one, and that of the office, which has the personal data too. */
final class ApplicationJson {

    private ApplicationJson() {}

    static final class Open implements Supplier<JsonCodec<Application>> {

        @Override
        public JsonCodec<Application> get() {
            return form(
                    "gongkai/application/1",
                    JsonCodec.of(Applicant.class),
                    ApplicationJson::masked,
                    ApplicationJson::maskedEvents);
        }
    }

    static final class Office implements Supplier<JsonCodec<OfficeView>> {

        @Override
        public JsonCodec<OfficeView> get() {
            return form(
                            "gongkai/office-application/1",
                            ApplicantJson.ofOffice(),
                            (application, text) -> text,
                            Application::events)
                    .as(OfficeView::of, OfficeView::application);
        }
    }

    private static JsonCodec<Application> form(
            String schema,
            JsonCodec<Applicant> applicantForm,
            BiFunction<Application, String, String> shown,
            java.util.function.Function<Application, List<ApplicationEvent>> shownEvents) {
        PartsDeclaration<Application> application = JsonShape.ofParts();
        application.constant("schema", schema);
        Part<String> registrationNumber =
                application.required("registrationNumber", JsonCodec.TEXT, Application::registrationNumber);
        Part<Agency> agency = application.required("agency", JsonCodec.of(Agency.class), Application::agency);
        Part<Applicant> applicant = application.required("applicant", applicantForm, Application::applicant);
        Part<ReceiptChannel> channel = application.required(
                "channel",
                JsonCodec.tokens(ReceiptChannel.class, ReceiptChannel::token),
                value -> value.receipt().channel());
        Part<LocalDate> submittedOn = application.required(
                "submittedOn", JsonCodec.DATE, value -> value.receipt().submittedOn());
        Part<Optional<LocalDate>> confirmedOn = application.optional(
                "confirmedOn", JsonCodec.DATE, value -> value.receipt().confirmedOn());
        Part<LocalDate> receivedOn = application.required(
                "receivedOn", JsonCodec.DATE, value -> value.receipt().receivedOn());
        Part<String> informationWanted = application.required(
                "informationWanted", JsonCodec.TEXT, value -> shown.apply(value, value.informationWanted()));
        Part<Optional<ProvisionForm>> formWanted = application.optional(
                "formWanted", JsonCodec.tokens(ProvisionForm.class, ProvisionForm::token), Application::formWanted);
        Part<List<ApplicationEvent>> events =
                application.required("events", JsonCodec.list(JsonCodec.of(ApplicationEvent.class)), shownEvents);
        return application.end(parts -> {
            Receipt receipt = Receipt.of(parts.get(channel), parts.get(submittedOn), parts.get(confirmedOn));
            requireDay(receipt, parts.get(receivedOn));
            Application.Builder read = Application.builder()
                    .registrationNumber(parts.get(registrationNumber))
                    .agency(parts.get(agency))
                    .applicant(parts.get(applicant))
                    .receipt(receipt)
                    .informationWanted(parts.get(informationWanted))
                    .addAllEvents(parts.get(events));
            parts.get(formWanted).ifPresent(read::formWanted);
            return read.build();
        });
    }

    private static void requireDay(Receipt receipt, LocalDate receivedOn) {
        if (!receipt.receivedOn().equals(receivedOn)) {
            throw new IllegalArgumentException("receivedOn " + receivedOn + " is not the day of receipt "
                    + receipt.receivedOn() + " that the channel "
                    + receipt.channel().token()
                    + " gives (Article 31)");
        }
    }

    private static String masked(Application application, String text) {
        return application
                .applicant()
                .identity()
                .map(identity -> identity.maskIn(text))
                .orElse(text);
    }

    /** The events as the public sees them: the applicant can be named where third parties are told of and in replies. */
    private static List<ApplicationEvent> maskedEvents(Application application) {
        MaskedEvents events = new MaskedEvents(application);
        return application.events().stream().map(events::masked).toList();
    }
}
