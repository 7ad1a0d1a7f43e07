package org.gongkai.validation.plausibility;

import java.util.List;

/**
 * One figure over the years of one agency.
 *
 * @param model how the figure behaves
 * @param agency the agency
 * @param unsteadiness by what its dispersion is multiplied for the agency
 */
record History(MeasureModel model, AgencySeries agency, double unsteadiness) {

    Expectation expected(Observation figure, List<Observation> others) {
        return model.expected(figure, others, agency, unsteadiness);
    }

    /** How far a figure is from what others let expect, whether more or less. */
    double deviation(Observation figure, List<Observation> others) {
        return Math.abs(model.deviation(figure, expected(figure, others), unsteadiness));
    }
}
