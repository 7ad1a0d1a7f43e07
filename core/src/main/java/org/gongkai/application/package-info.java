/** Disclosure on request (依申请公开): who asks and how an application ends. */
@NullMarked
package org.gongkai.application;

import org.jspecify.annotations.NullMarked;
