package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void theFormOf2019HasNineteenOutcomesAndThatOf2021TwentyOne() {
        assertThat(Outcome.of(FormEdition.FORM_2019)).hasSize(19).doesNotContain(Outcome.CORRECTION_OVERDUE);
        assertThat(Outcome.of(FormEdition.FORM_2021)).hasSize(21).containsExactly(Outcome.values());
        assertThat(Outcome.FEE_UNPAID.isIn(FormEdition.FORM_2019)).isFalse();
        assertThat(Outcome.FEE_UNPAID.editions()).containsExactly(FormEdition.FORM_2021);
        assertThat(Outcome.OTHER_OUTCOME.editions()).containsExactly(FormEdition.values());
    }

    @Test
    void labelsAreThoseOfTheForm() {
        assertThat(Outcome.of(FormEdition.FORM_2019))
                .extracting(outcome -> outcome.label(FormEdition.FORM_2019))
                .containsExactly(
                        "（一）予以公开",
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                        "1.属于国家秘密",
                        "2.其他法律行政法规禁止公开",
                        "3.危及“三安全一稳定”",
                        "4.保护第三方合法权益",
                        "5.属于三类内部事务信息",
                        "6.属于四类过程性信息",
                        "7.属于行政执法案卷",
                        "8.属于行政查询事项",
                        "1.本机关不掌握相关政府信息",
                        "2.没有现成信息需要另行制作",
                        "3.补正后申请内容仍不明确",
                        "1.信访举报投诉类申请",
                        "2.重复申请",
                        "3.要求提供公开出版物",
                        "4.无正当理由大量反复申请",
                        "5.要求行政机关确认或重新出具已获取信息",
                        "（六）其他处理");
        assertThat(Outcome.of(FormEdition.FORM_2021).subList(18, 21))
                .extracting(outcome -> outcome.label(FormEdition.FORM_2021))
                .containsExactly("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他");
    }

    @Test
    void eachOutcomeHasAWordOfItsOwn() {
        assertThat(Outcome.values()).extracting(Outcome::token).doesNotHaveDuplicates();
        assertThat(Outcome.STATE_SECRET.token()).isEqualTo("stateSecret");
    }

    @Test
    void anOutcomeOfOneEditionHasNoLabelInTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.FEE_UNPAID.label(FormEdition.FORM_2019))
                .withMessageContaining("feeUnpaid");
    }

    @Test
    void groupsHaveTheRowsOfTheForm() {
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome.group() == OutcomeGroup.REFUSED)
                .hasSize(8);
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome.group() == OutcomeGroup.UNAVAILABLE)
                .hasSize(3);
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome.group() == OutcomeGroup.NOT_HANDLED)
                .hasSize(5);
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome.group() == OutcomeGroup.OTHER)
                .hasSize(3);
    }

    @Test
    void everyOutcomeButTheLastCitesItsArticle() {
        assertThat(Outcome.values())
                .filteredOn(outcome -> outcome != Outcome.OTHER_OUTCOME)
                .allSatisfy(outcome -> assertThat(outcome.basis()).isNotEmpty());
        assertThat(Outcome.OTHER_OUTCOME.basis()).isEmpty();
        assertThat(Outcome.STATE_SECRET.basis()).containsExactly(LegalDocument.REGULATION.article(14));
        assertThat(ApplicantKind.values())
                .filteredOn(ApplicantKind::isOrganization)
                .hasSize(5);
    }
}
