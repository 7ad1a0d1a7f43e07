/** The reconciliations (勾稽关系) and other rules of the disclosure regime, and the results of checking them. */
module org.gongkai.validation {
    requires transitive org.gongkai.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.gongkai.validation;
    exports org.gongkai.validation.acceptance;
    exports org.gongkai.validation.analysis;
    exports org.gongkai.validation.change;
    exports org.gongkai.validation.decision;
    exports org.gongkai.validation.diagnosis;
    exports org.gongkai.validation.live;
    exports org.gongkai.validation.page;
    exports org.gongkai.validation.plausibility;
    exports org.gongkai.validation.rules;
    exports org.gongkai.validation.stack;

    opens org.gongkai.validation to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.acceptance to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.change to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.decision to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.diagnosis to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.plausibility to
            com.fasterxml.jackson.databind,
            org.gongkai.core;
    opens org.gongkai.validation.rules to
            org.gongkai.core;
    opens org.gongkai.validation.stack to
            org.gongkai.core;
}
