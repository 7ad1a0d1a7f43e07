/** What a reviewer decides of findings: in words of a table or of the command line, held against the findings of a run. */
@NullMarked
package org.gongkai.check.decision;

import org.jspecify.annotations.NullMarked;
