package org.gongkai.validation.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** What a version of a report says of itself: whose it is, of which year and scope, when it was published, on which form. */
@Value.Immutable
@JsonForm(ReportVersion.Json.class)
public abstract class ReportVersion extends BuiltValue {

    private static final List<Fact> FACTS = List.of(
            new Fact(
                    Text.of("单位名称", "name of the agency"),
                    named(version -> Optional.of(version.agency().name()))),
            new Fact(
                    Text.of("统一社会信用代码", "credit code"),
                    named(version -> version.agency().creditCode())),
            new Fact(
                    Text.of("行政区划代码", "region code"),
                    named(version -> version.agency().regionCode())),
            new Fact(
                    Text.of("行政层级", "administrative level"),
                    term(version -> version.agency().level())),
            new Fact(
                    Text.of("单位类型", "kind of agency"),
                    term(version -> version.agency().kind())),
            new Fact(Text.of("年度", "year"), named(version -> Optional.of(version.year()))),
            new Fact(Text.of("口径", "scope"), term(version -> Optional.of(version.scope()))),
            new Fact(Text.of("发布日期", "day of publication"), named(ReportVersion::publishedOn)),
            new Fact(Text.of("发布月份", "month of publication"), named(ReportVersion::publishedIn)),
            new Fact(
                    Text.of("主动公开情况表的格式", "form of the table of proactive disclosure"),
                    named(version -> Optional.of(version.proactiveForm().token()))),
            new Fact(
                    Text.of("依申请公开情况表的格式", "form of the application table"),
                    named(version -> Optional.of(version.applicationsForm().token()))));

    ReportVersion() {}

    /** Something that a version says of itself. */
    private record Fact(Text name, Function<ReportVersion, Optional<Text>> value) {}

    private static Function<ReportVersion, Optional<Text>> named(Function<ReportVersion, Optional<?>> value) {
        return version -> value.apply(version).map(each -> Text.of(each.toString(), each.toString()));
    }

    private static Function<ReportVersion, Optional<Text>> term(
            Function<ReportVersion, Optional<? extends Term>> value) {
        return version -> value.apply(version).map(Term::text);
    }

    /**
     * What a report says of itself.
     *
     * @param report the report, not null
     * @return the version
     */
    public static ReportVersion of(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        return ImmutableReportVersion.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .publishedOn(report.publishedOn())
                .publishedIn(report.publishedIn())
                .proactiveForm(report.proactive().edition())
                .applicationsForm(report.applications().edition())
                .build();
    }

    /** {@return the agency that reports} */
    public abstract Agency agency();

    /** {@return the year reported on} */
    public abstract int year();

    /** {@return whose figures these are} */
    public abstract ReportScope scope();

    /** {@return the day of publication, where known} */
    public abstract Optional<LocalDate> publishedOn();

    /** {@return the month of publication, where no more than that is known} */
    public abstract Optional<YearMonth> publishedIn();

    /** {@return the form that the table of part two is on} */
    public abstract FormEdition proactiveForm();

    /** {@return the form that the table of part three is on} */
    public abstract FormEdition applicationsForm();

    List<ChangedFact> changesTo(ReportVersion later) {
        List<ChangedFact> changes = new ArrayList<>();
        for (Fact fact : FACTS) {
            Optional<Text> before = fact.value.apply(this);
            Optional<Text> after = fact.value.apply(later);
            if (!before.equals(after)) {
                changes.add(ImmutableChangedFact.builder()
                        .name(fact.name)
                        .before(before)
                        .after(after)
                        .build());
            }
        }
        return List.copyOf(changes);
    }

    /** A report of which this is said, with nothing in it. */
    AnnualReport.Builder report() {
        AnnualReport.Builder report =
                AnnualReport.builder().agency(agency()).year(year()).scope(scope());
        publishedOn().ifPresent(report::publishedOn);
        publishedIn().ifPresent(report::publishedIn);
        return report;
    }

    @Value.Check
    void check() {
        if (year() < AnnualReport.FIRST_YEAR || year() > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year() + " is not from " + AnnualReport.FIRST_YEAR + " to " + AnnualReport.LAST_YEAR);
        }
    }

    static final class Json implements Supplier<JsonCodec<ReportVersion>> {

        @Override
        public JsonCodec<ReportVersion> get() {
            PartsDeclaration<ReportVersion> version = JsonShape.ofParts();
            Part<Agency> agency = version.required("agency", JsonCodec.of(Agency.class), ReportVersion::agency);
            Part<Integer> year = version.required(
                    "year", JsonCodec.integer(AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR), ReportVersion::year);
            Part<ReportScope> scope = version.required(
                    "scope", JsonCodec.tokens(ReportScope.class, ReportScope::token), ReportVersion::scope);
            Part<Optional<LocalDate>> publishedOn =
                    version.optional("publishedOn", JsonCodec.DATE, ReportVersion::publishedOn);
            Part<Optional<YearMonth>> publishedIn =
                    version.optional("publishedIn", JsonCodec.MONTH, ReportVersion::publishedIn);
            JsonCodec<FormEdition> form = JsonCodec.tokens(FormEdition.class, FormEdition::token);
            Part<FormEdition> proactive = version.required("proactiveForm", form, ReportVersion::proactiveForm);
            Part<FormEdition> applications =
                    version.required("applicationsForm", form, ReportVersion::applicationsForm);
            return version.end(parts -> ImmutableReportVersion.builder()
                    .agency(parts.get(agency))
                    .year(parts.get(year))
                    .scope(parts.get(scope))
                    .publishedOn(parts.get(publishedOn))
                    .publishedIn(parts.get(publishedIn))
                    .proactiveForm(parts.get(proactive))
                    .applicationsForm(parts.get(applications))
                    .build());
        }
    }
}
