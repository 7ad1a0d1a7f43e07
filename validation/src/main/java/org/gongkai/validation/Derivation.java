package org.gongkai.validation;

import java.io.Serializable;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;

/**
 * How something is found in a subject or worked out of it. It is serialized, as a rule that has it is, if what it captures can
 * be.
 *
 * <pre>{@code
 * Derivation<AnnualReport, CountTable> applications = AnnualReport::applications;
 * TableLayout layout = applications.apply(report).layout();
 * TableRow received = layout.row(RowName.RECEIVED);
 * Rule<AnnualReport> total = Rule.<AnnualReport>builder("local.natural-persons")
 *         .title("自然人不多于总计", "natural persons are at most the total")
 *         .reconcile(applications, List.of(Reconciliation.inRow(
 *                 layout, received,
 *                 List.of(ColumnName.NATURAL_PERSON), Relation.AT_MOST, List.of(ColumnName.TOTAL))));
 * }</pre>
 *
 * @param <S> the type of subject
 * @param <T> the type of what is found
 */
@FunctionalInterface
@NoJsonForm
public interface Derivation<S, T> extends Function<S, T>, Serializable {}
