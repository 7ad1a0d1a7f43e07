/** The conformance kit, and how this library is held against it. */
package org.gongkai.validation.conformance;
