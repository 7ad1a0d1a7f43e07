/** How the properties of this library's own builds run; no part of what the arbitraries offer. */
package org.gongkai.arbitraries.build;
