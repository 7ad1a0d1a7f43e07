/** What the builds of this library need of their own, which is no part of what the arbitraries offer. */
package org.gongkai.arbitraries.build;
