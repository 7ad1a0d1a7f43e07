package org.gongkai.check;

import org.gongkai.text.Text;

/**
 * What documents of a kind are called.
 *
 * @param property one of them, as a property of a line of JSON
 * @param plural several of them, in English
 * @param together what is checked of several of them together
 */
record DocumentName(String property, String plural, Text together) {}
