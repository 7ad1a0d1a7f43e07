package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.deadline.Conventions;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.StoppedDays;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.internal.BuiltValue;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Validator;

/** The rules take the first and the last day that there are as any other. */
class FarDaysTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1), LocalDate.MAX);

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Catalogs.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Arbitraries.of(DAYS), Arbitraries.of(LocalDate.of(2020, 12, 31)));
    }

    @Property(tries = 1000)
    void theRulesOfACatalogTakeFarDays(
            @ForAll("catalogs") Catalog<CatalogEntry> catalog,
            @ForAll("days") LocalDate asOf,
            @ForAll BasicCatalog directories,
            @ForAll Random random) {
        Catalog<CatalogEntry> far = Catalog.of(
                catalog.keeper(),
                asOf,
                catalog.entries().stream()
                        .map(entry -> (CatalogEntry) withFarDays((BuiltValue) entry, random))
                        .toList());

        assertPasses(CatalogRules.ruleSet(CALENDAR), far);
        assertPasses(CatalogAndDirectoryRules.ruleSet(), new CatalogAndDirectories(far, directories));
    }

    @Property(tries = 1000)
    void theRulesOfAnApplicationTakeFarDays(
            @ForAll Application application,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate asOf,
            @ForAll boolean countsDayOfReceipt,
            @ForAll StoppedDays stoppedDays) {
        Conventions conventions = Conventions.standard()
                .withCountsDayOfReceipt(countsDayOfReceipt)
                .withStoppedDays(stoppedDays);

        assertPasses(
                ApplicationRules.ruleSet(DeadlineClock.of(CALENDAR, conventions), asOf), onOneDay(application, day));
    }

    private static <S> void assertPasses(RuleSet<S> rules, S subject) {
        assertThatCode(() -> Validator.of(rules).validate(subject))
                .as(subject.toString())
                .doesNotThrowAnyException();
    }

    /** Sets each day to a far one, unless the days would not fit each other. */
    private static BuiltValue withFarDays(BuiltValue value, Random random) {
        BuiltValue far = value;
        List<Method> copying = Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
        for (Method method : copying) {
            Class<?> part = method.getParameterTypes()[0];
            if (part == LocalDate.class) {
                far = copy(far, method, DAYS.get(random.nextInt(DAYS.size())));
            } else if (BuiltValue.class.isAssignableFrom(part)) {
                Optional<BuiltValue> within = within(far, method.getName());
                if (within.isPresent()) {
                    far = copy(far, method, withFarDays(within.get(), random));
                }
            }
        }
        return far;
    }

    private static BuiltValue copy(BuiltValue value, Method method, Object part) {
        try {
            method.setAccessible(true);
            return (BuiltValue) method.invoke(value, part);
        } catch (InvocationTargetException partsDoNotFit) {
            return value;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<BuiltValue> within(BuiltValue value, String with) {
        String name = Character.toLowerCase(with.charAt(4)) + with.substring(5);
        try {
            Method part = value.getClass().getMethod(name);
            part.setAccessible(true);
            Object stated = part.invoke(value);
            return stated instanceof Optional<?> optional
                    ? optional.map(BuiltValue.class::cast)
                    : Optional.of((BuiltValue) stated);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Application onOneDay(Application application, LocalDate day) {
        return Application.builder()
                .registrationNumber(application.registrationNumber())
                .agency(application.agency())
                .applicant(application.applicant())
                .informationWanted(application.informationWanted())
                .receipt(Receipt.internet(day, day))
                .addAllEvents(application.events().stream()
                        .map(event -> onDay(event, day))
                        .toList())
                .build();
    }

    private static ApplicationEvent onDay(ApplicationEvent event, LocalDate day) {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getType() == LocalDate.class
                        ? day
                        : parts[i].getAccessor().invoke(event);
            }
            Constructor<?> constructor = event.getClass()
                    .getConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (ApplicationEvent) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
