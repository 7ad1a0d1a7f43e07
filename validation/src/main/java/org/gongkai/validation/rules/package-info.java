/** The rules, one class per subject, each a list to be read from top to bottom. */
@NullMarked
package org.gongkai.validation.rules;

import org.jspecify.annotations.NullMarked;
