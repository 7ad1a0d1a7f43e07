/** How a command meets a terminal: its streams, its language, how far it has come. */
@NullMarked
package org.gongkai.check.console;

import org.jspecify.annotations.NullMarked;
