package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ColumnContent;
import org.gongkai.catalog.DisclosureGuide;
import org.gongkai.catalog.GuideElement;
import org.gongkai.catalog.MediaAccount;
import org.gongkai.catalog.MediaPlatform;
import org.gongkai.catalog.ReadingPlace;
import org.gongkai.catalog.ReadingPlaceKind;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;

/** Examples of columns, accounts, guides and profiles at the end of 2020. */
final class PlatformExamples {

    private static final LocalDate IN_TIME = LocalDate.of(2020, 12, 17);

    private PlatformExamples() {}

    static RuleSetExamples<Catalog<CatalogEntry>> addTo(RuleSetExamples<Catalog<CatalogEntry>> examples) {
        return examples.with(
                        "catalog.columns-renewed",
                        CatalogExamples.catalog(news().lastEntryOn(IN_TIME).build()),
                        CatalogExamples.catalog(
                                news().lastEntryOn(IN_TIME.minusDays(1)).build()),
                        CatalogExamples.catalog(news().build()))
                .with(
                        "catalog.columns-not-empty",
                        CatalogExamples.catalog(news().entries(1).build()),
                        CatalogExamples.catalog(news().entries(0).build()),
                        CatalogExamples.catalog(news().build()))
                .with(
                        "catalog.accounts-renewed",
                        CatalogExamples.catalog(account().lastEntryOn(IN_TIME).build()),
                        CatalogExamples.catalog(
                                account().lastEntryOn(IN_TIME.minusDays(1)).build()),
                        CatalogExamples.catalog(account().build()))
                .with(
                        "catalog.site-passes",
                        columns(news().lastEntryOn(IN_TIME), 5),
                        columns(news().content(ColumnContent.OTHER).entries(0), 5),
                        columns(news(), 5))
                .with(
                        "catalog.guide-complete",
                        CatalogExamples.catalog(guide().addAllElements(EnumSet.allOf(GuideElement.class))
                                .build()),
                        CatalogExamples.catalog(
                                guide().addAllElements(EnumSet.complementOf(EnumSet.of(GuideElement.OFFICE_FAX)))
                                        .build()),
                        CatalogExamples.catalog(guide().build()))
                .with(
                        "catalog.profile-complete",
                        CatalogExamples.catalog(profile().head("张三").build()),
                        CatalogExamples.catalog(profile().build()),
                        CatalogExamples.catalog(AgencyProfile.builder()
                                .title("县政府概况")
                                .agency(CountyReports.COUNTY)
                                .build()))
                .with(
                        "catalog.reading-places",
                        places(ReadingPlaceKind.ARCHIVES, ReadingPlaceKind.LIBRARY, ReadingPlaceKind.SERVICE_VENUE),
                        places(ReadingPlaceKind.ARCHIVES, ReadingPlaceKind.LIBRARY),
                        places(ReadingPlaceKind.ARCHIVES, ReadingPlaceKind.LIBRARY, ReadingPlaceKind.OTHER));
    }

    private static Catalog<CatalogEntry> places(ReadingPlaceKind... kinds) {
        return CatalogExamples.catalog(Stream.of(kinds)
                .map(kind ->
                        ReadingPlace.builder().title("政府信息查阅点").placeKind(kind).build())
                .toArray(CatalogEntry[]::new));
    }

    private static Catalog<CatalogEntry> columns(SiteColumn.Builder column, int number) {
        return CatalogExamples.catalog(
                Stream.generate(column::build).limit(number).toArray(CatalogEntry[]::new));
    }

    private static SiteColumn.Builder news() {
        return SiteColumn.builder()
                .title("政务要闻")
                .columnKind(SiteColumnKind.COLUMN)
                .content(ColumnContent.NEWS);
    }

    private static MediaAccount.Builder account() {
        return MediaAccount.builder()
                .title("某县发布")
                .platform(MediaPlatform.WECHAT)
                .agency(CountyReports.COUNTY);
    }

    private static DisclosureGuide.Builder guide() {
        return DisclosureGuide.builder().title("政府信息公开指南").agency(CountyReports.COUNTY);
    }

    private static AgencyProfile.Builder profile() {
        return AgencyProfile.builder()
                .title("县政府概况")
                .agency(CountyReports.COUNTY)
                .addFunctions("拟订全县发展规划")
                .addDivisions("办公室")
                .address("人民路1号")
                .officeHours("工作日9:00-17:00")
                .contact("0539-0000000");
    }
}
