package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the interpretations in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class InterpretationRules {

    private static final LegalDocument OPENNESS_MEASURES = LegalDocument.of("《关于全面推进政务公开工作的意见》实施细则", "国办发〔2016〕80号");

    /** Rules and normative documents are interpreted. */
    public static final Rule<Catalog<CatalogEntry>> PRESENT = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.interpretation-present")
            .title("规章和规范性文件有解读", "rules and normative documents are interpreted")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, OPENNESS_MEASURES.at("强化政策解读")))
            .check(InterpretationRules::checkPresent);

    private InterpretationRules() {}

    private static void checkPresent(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("规章和规范性文件有解读", "the document is interpreted");
        PolicyLibrary library = PolicyLibrary.of(catalog);
        for (PlacedEntry<PolicyDocument> each :
                PlacedEntry.of(catalog, PolicyDocument.class, document -> document.policyKind() != PolicyKind.OTHER)) {
            PolicyDocument document = each.entry();
            if (document.documentNumber().isEmpty()) {
                check.notAssessable(statement, List.of(each.title(), each.blank("documentNumber", "发文字号")));
            } else if (library.interpretationsOf(document.documentNumber().get())
                    .isEmpty()) {
                check.violated(
                        Text.of("“" + document.title() + "”没有解读", '"' + document.title() + "\" is not interpreted"),
                        List.of(each.title()),
                        Figure.notStated(),
                        Figure.notStated());
            } else {
                check.holds();
            }
        }
    }
}
