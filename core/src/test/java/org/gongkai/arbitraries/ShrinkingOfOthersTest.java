package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.gongkai.application.Application;
import org.gongkai.directory.StandardDirectory;

/** Properties that fail shrink to the least that makes them fail. */
class ShrinkingOfOthersTest {

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @AddLifecycleHook(ToOneApplication.class)
    void noRegisterHasAnApplication(@ForAll("registers") List<Application> register) {
        assertThat(register).isEmpty();
    }

    static final class ToOneApplication extends FailsAsExpected {

        @Override
        void isMinimal(Object value) {
            assertThat((List<?>) value).singleElement().isInstanceOfSatisfying(Application.class, application -> {
                assertThat(application.events()).hasSize(1);
                assertThat(application.registrationNumber()).isEqualTo("R-1");
            });
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @AddLifecycleHook(ToOneItem.class)
    void noDirectoryHasAnItem(@ForAll StandardDirectory directory) {
        assertThat(directory.items()).isEmpty();
    }

    static final class ToOneItem extends FailsAsExpected {

        @Override
        void isMinimal(Object value) {
            assertThat(((StandardDirectory) value).items()).singleElement().satisfies(item -> {
                assertThat(item.contents()).isEmpty();
                assertThat(item.channels()).isEmpty();
            });
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @AddLifecycleHook(ToOnePendingCase.class)
    void nothingIsPendingInASummary(@ForAll("summaries") Summary summary) {
        assertThat(summary.summary().disputes().reconsideration().pending()).hasValue(0);
    }

    static final class ToOnePendingCase extends FailsAsExpected {

        @Override
        void isMinimal(Object value) {
            Summary summary = (Summary) value;
            assertThat(summary.units()).hasSize(2);
            assertThat(summary.summary().disputes().reconsideration().pending()).hasValue(1);
            assertThat(summary.summary().disputes().directLitigation().total()).hasValue(0);
            // Where there is a dispute there was an application.
            assertThat(summary.summary().applications().received().sum()
                            + summary.summary().applications().carriedIn().sum())
                    .isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.lawfulRegisters();
    }

    @Provide
    Arbitrary<Summary> summaries() {
        return Summaries.annual();
    }
}
