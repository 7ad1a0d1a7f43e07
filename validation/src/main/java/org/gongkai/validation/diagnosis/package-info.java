/**
 * Which cell is wrong: the smallest changes that make the tables of a report balance.
 *
 * <p>For an error that rules have found and that must be traced: {@link org.gongkai.validation.diagnosis.Diagnoser}
 * gives a {@link org.gongkai.validation.diagnosis.Diagnosis}, with each {@link org.gongkai.validation.diagnosis.Repair}
 * that would do and the cells that are surely wrong.
 *
 * <p>This is error localization as official statistics knows it (Fellegi and Holt): change as little as possible. In the
 * application table without blanks every cell stands in a row equation and in one or two column equations, so that one wrong
 * cell is always located, and up to three are always noticed. A group of the dispute table has one equation, which names its
 * five cells and no more.
 *
 * <p>What is suggested is the smallest change that makes the table balance, never the correct value; nothing is applied by
 * itself. Three mistakes leave every equation of a table as it was and cannot be seen in it: two outcome rows swapped whole,
 * two columns of applicants swapped whole, and the rows of received and carried in swapped.
 *
 * <pre>{@code
 * Diagnosis diagnosis = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(published);
 * if (diagnosis.status() == DiagnosisStatus.UNIQUE) {
 *     Repair repair = diagnosis.repairs().get(0);
 *     System.out.println(repair.describe(Locale.ENGLISH));
 *     System.out.println(repair.kind() == RepairKind.CELLS);   // cell by cell, not a swap of rows
 *     for (CellChange change : repair.changes()) {
 *         System.out.println(change.cell().label() + ": " + change.suggested()
 *                 + (change.error() == TypingError.DIGITS_SWAPPED ? ", two digits were swapped" : ""));
 *     }
 * }
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.diagnosis;

import org.jspecify.annotations.NullMarked;
