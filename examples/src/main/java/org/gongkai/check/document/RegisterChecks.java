package org.gongkai.check.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.RegisterRules;

/** Registers of applications, each as a whole and application by application; these are told by their numbers. */
public final class RegisterChecks implements DocumentChecks<List<Application>> {

    /** Rules that go by what a register does not have; an application of a line that could not be read is not missing. */
    private static final List<String> OF_WHOLE_REGISTERS = List.of(
            "register.consecutive-numbers",
            "register.fee-by-item",
            "register.repetition-answered",
            "register.excess-shown");

    private final Validator<List<Application>> registers;
    private final Validator<List<Application>> partsOfRegisters;
    private final Validator<Application> applications;
    private final RuleTitles titles;

    /**
     * Checks registers.
     *
     * @param waivers what is excused, not null
     * @param asOf the day at whose end the periods are judged, not null
     */
    public RegisterChecks(List<Waiver> waivers, LocalDate asOf) {
        registers = Validator.of(RegisterRules.ruleSet()).withWaivers(waivers, asOf);
        Validator<List<Application>> ofParts = registers;
        for (String rule : OF_WHOLE_REGISTERS) {
            ofParts = ofParts.without(rule);
        }
        partsOfRegisters = ofParts;
        applications = Validator.of(ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), asOf))
                .withWaivers(waivers, asOf);
        titles = RuleTitles.of(registers.ruleSet(), applications.ruleSet());
    }

    @Override
    public Text heading(List<Application> register) {
        return Text.of("依申请公开登记，" + register.size() + "件", "register of " + register.size() + " applications");
    }

    @Override
    public List<ValidationResult> check(String source, List<Application> register) {
        return check(source, register, registers);
    }

    @Override
    public List<ValidationResult> checkPart(String source, List<Application> register) {
        return check(source, register, partsOfRegisters);
    }

    private List<ValidationResult> check(
            String source, List<Application> register, Validator<List<Application>> together) {
        List<ValidationResult> results = new ArrayList<>();
        results.add(together.validate(register).withSource(source));
        register.forEach(application -> results.add(
                applications.validate(application).withSource(source + '#' + application.registrationNumber())));
        return results;
    }

    @Override
    public List<ValidationResult> together(List<List<Application>> all) {
        return List.of();
    }

    @Override
    public Text title(RuleId rule) {
        return titles.of(rule);
    }
}
