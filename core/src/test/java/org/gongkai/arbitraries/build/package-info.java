/** What the builds of this library need of their own: how properties run, what schemas say; no part of what the arbitraries offer. */
package org.gongkai.arbitraries.build;
