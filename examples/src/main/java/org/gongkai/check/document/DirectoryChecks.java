package org.gongkai.check.document;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.BasicCatalogRules;
import org.gongkai.validation.rules.DirectoryRules;

/** Directories by themselves, and folded into the basic catalog of the agency whose directory is the first. */
public final class DirectoryChecks implements DocumentChecks<StandardDirectory> {

    private static final String COVERAGE = "directory.coverage";

    private final Validator<StandardDirectory> alone;
    private final Validator<BasicCatalog> folded;
    private final LocalDate asOf;
    private final RuleTitles titles;

    private DirectoryChecks(
            Validator<StandardDirectory> alone, Validator<BasicCatalog> folded, LocalDate asOf, List<Waiver> waivers) {
        this.alone = alone.withWaivers(waivers, asOf);
        this.folded = folded.withWaivers(waivers, asOf);
        this.asOf = asOf;
        this.titles = RuleTitles.of(alone.ruleSet(), folded.ruleSet());
    }

    /**
     * Checks directories, and what they say of the same items.
     *
     * @param waivers what is excused, not null
     * @param asOf the day as of which is checked, not null
     * @return the checks
     */
    public static DirectoryChecks of(List<Waiver> waivers, LocalDate asOf) {
        return new DirectoryChecks(directories(asOf), catalog().without(COVERAGE), asOf, waivers);
    }

    /**
     * Checks directories, what they say of the same items, and whether there is one of every pilot area.
     *
     * @param waivers what is excused, not null
     * @param asOf the day as of which is checked, not null
     * @return the checks
     */
    public static DirectoryChecks withCoverage(List<Waiver> waivers, LocalDate asOf) {
        return new DirectoryChecks(directories(asOf), catalog(), asOf, waivers);
    }

    private static Validator<StandardDirectory> directories(LocalDate asOf) {
        return Validator.of(DirectoryRules.ruleSet(asOf.getYear()));
    }

    private static Validator<BasicCatalog> catalog() {
        return Validator.of(BasicCatalogRules.ruleSet());
    }

    @Override
    public Text heading(StandardDirectory directory) {
        int items = directory.items().size();
        return Text.of(
                directory.keeper().name() + "，" + directory.area() + "领域基层政务公开标准目录，" + items + "项",
                directory.keeper().name() + ", standard directory of " + directory.area() + ", " + items + " items");
    }

    @Override
    public List<ValidationResult> check(String source, StandardDirectory directory) {
        return List.of(alone.validate(directory).withSource(source));
    }

    @Override
    public List<ValidationResult> together(List<StandardDirectory> directories) {
        if (directories.size() < 2) {
            return List.of();
        }
        return List.of(folded.validate(BasicCatalog.fold(directories.get(0).keeper(), asOf, directories)));
    }

    @Override
    public Text title(RuleId rule) {
        return titles.of(rule);
    }
}
