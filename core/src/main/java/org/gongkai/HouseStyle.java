package org.gongkai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How every generated value of this library is made.
 *
 * <p>Put on a package, it reaches the packages below. The defaults stand here, and not on the types, because
 * {@code @Value} annotations stay in the class file and would be seen by whoever compiles against the library.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Generated.class},
        defaults = @Value.Immutable(copy = true))
public @interface HouseStyle {}
