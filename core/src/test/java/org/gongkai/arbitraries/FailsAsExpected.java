package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Turns the failure of a property that is wanted into success, and looks at what it shrank to. */
abstract class FailsAsExpected implements AroundPropertyHook {

    abstract void isMinimal(Object value);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
        isMinimal(result.falsifiedParameters().orElseThrow().get(0));
        return result.mapToSuccessful();
    }
}
