@Value.Style(deepImmutablesDetection = true)
package org.example.filing;

import org.immutables.value.Value;
