package org.gongkai.arbitraries.build;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed of the build, and those with tries of their own as many more or fewer as the others have.
 *
 * <p>From a fixed seed a build fails or passes by what it builds.
 */
public final class RunOfProperties implements AroundPropertyHook {

    private static final int USUAL_TRIES = 1000;

    private final int tries = Integer.getInteger("properties.tries", USUAL_TRIES);
    private final String seed = System.getProperty("properties.seed", "");

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (!seed.isEmpty() && attributes.seed().isEmpty()) {
            attributes.setSeed(seed);
        }
        attributes
                .tries()
                .filter(own -> own > 1)
                .ifPresent(own -> attributes.setTries((int) Math.max(1, (long) own * tries / USUAL_TRIES)));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return true;
    }
}
