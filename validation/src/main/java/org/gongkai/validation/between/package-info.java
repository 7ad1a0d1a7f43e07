/** What must hold between reports, declared once: the rules judge by it and a diagnosis works with it. */
@NullMarked
package org.gongkai.validation.between;

import org.jspecify.annotations.NullMarked;
