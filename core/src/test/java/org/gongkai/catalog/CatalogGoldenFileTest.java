package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.DisclosureItem;
import org.junit.jupiter.api.Test;

/** The written form of a catalog and of a directory, which does not change. */
class CatalogGoldenFileTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");

    @Test
    void aCatalogIsWrittenAndReadAsItsFile() throws IOException {
        DocumentNumber number = DocumentNumber.parse("某政发〔2020〕1号");
        Catalog<CatalogEntry> catalog = Catalog.of(
                COUNTY,
                LocalDate.of(2020, 12, 31),
                List.of(
                        PolicyDocument.builder()
                                .indexNumber(IndexNumber.of("113708280043326001/2020-00001"))
                                .title("关于优化营商环境的实施意见")
                                .createdOn(LocalDate.of(2020, 3, 2))
                                .publishedOn(LocalDate.of(2020, 3, 9))
                                .disclosureItem(DisclosureItem.RULES_AND_DOCUMENTS)
                                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                                .documentNumber(number)
                                .issuer(COUNTY)
                                .validity(Validity.IN_FORCE)
                                .addSubjects("综合政务")
                                .build(),
                        Interpretation.builder()
                                .title("实施意见图解")
                                .interprets(number)
                                .interpretationForm(InterpretationForm.PICTURES)
                                .build(),
                        LetterStatistics.builder()
                                .title("县长信箱办理情况")
                                .opensOn(LocalDate.of(2020, 1, 1))
                                .closesOn(LocalDate.of(2020, 12, 31))
                                .received(153)
                                .suggestions(84)
                                .build()));

        assertThat(DisclosureJson.writePretty(catalog) + '\n').isEqualTo(file("catalog.json"));
        assertThat(DisclosureJson.read(file("catalog.json"), Catalog.class)).isEqualTo(catalog);
    }

    @Test
    void aCatalogOfManyKindsIsReadAndWrittenAsItsFile() throws IOException {
        String file = file("catalog-of-every-kind.json");
        Catalog<?> catalog = DisclosureJson.read(file, Catalog.class);

        assertThat(DisclosureJson.writePretty(catalog) + '\n').isEqualTo(file);
    }

    @Test
    void aDirectoryIsWrittenAndReadAsItsFile() throws IOException {
        StandardDirectory directory = StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .level(DisclosureLevel.COUNTY)
                .addItems(DirectoryItem.builder()
                        .number("1")
                        .levelOneItem("就业信息服务")
                        .levelTwoItem("岗位信息发布")
                        .addContents("招聘单位")
                        .addContents("岗位要求")
                        .addBases(DisclosureBasis.parse("《人力资源市场暂行条例》"))
                        .timeLimit(TimeLimit.parse("及时公开"))
                        .responsibleAgency("县人力资源和社会保障局")
                        .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE))
                        .addChannels(Channel.named("广播"))
                        .addAudiences(AudienceKind.PUBLIC)
                        .addModes(DisclosureMode.PROACTIVE)
                        .addLevels(DisclosureLevel.COUNTY)
                        .build())
                .build();

        assertThat(DisclosureJson.writePretty(directory) + '\n').isEqualTo(file("directory.json"));
        assertThat(DisclosureJson.read(file("directory.json"), StandardDirectory.class))
                .isEqualTo(directory);
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogGoldenFileTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
