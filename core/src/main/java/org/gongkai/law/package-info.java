/** Where it is written: the documents of the regime, citations into them, and the editions of the official form. */
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
