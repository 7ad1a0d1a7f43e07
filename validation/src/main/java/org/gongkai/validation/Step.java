package org.gongkai.validation;

/** One part of a run of a validator: the check of a rule, or of several rules over the same table at once. */
interface Step<S> {

    void run(S subject, Check check);
}
