package org.example.filing;

import org.immutables.value.Value;

@Value.Immutable
public interface Clerk {

    @Value.Parameter
    String name();
}
