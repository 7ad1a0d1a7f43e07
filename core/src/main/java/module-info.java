/**
 * The types of China's open-government-information regime (政府信息公开) and their JSON form.
 *
 * <p>{@code org.gongkai.internal} and {@code org.gongkai.internal.json} are shared with {@code org.gongkai.validation} only:
 * they are how both make values again and read and write JSON, and no part of the API.
 */
// The module that the qualified exports name is compiled after this one.
@SuppressWarnings("module")
module org.gongkai.core {
    requires transitive com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.gongkai.agency;
    exports org.gongkai.application;
    exports org.gongkai.calendar;
    exports org.gongkai.catalog;
    exports org.gongkai.deadline;
    exports org.gongkai.directory;
    exports org.gongkai.dispute;
    exports org.gongkai.fee;
    exports org.gongkai.form;
    exports org.gongkai.indicator;
    exports org.gongkai.json;
    exports org.gongkai.json.jackson3;
    exports org.gongkai.law;
    exports org.gongkai.layout;
    exports org.gongkai.money;
    exports org.gongkai.narrative;
    exports org.gongkai.page;
    exports org.gongkai.report;
    exports org.gongkai.tabulation;
    exports org.gongkai.text;
    exports org.gongkai to
            org.gongkai.validation;
    exports org.gongkai.internal to
            org.gongkai.validation;
    exports org.gongkai.internal.json to
            org.gongkai.validation;

    opens org.gongkai.agency to
            com.fasterxml.jackson.databind;
    opens org.gongkai.application to
            com.fasterxml.jackson.databind;
    opens org.gongkai.catalog to
            com.fasterxml.jackson.databind;
    opens org.gongkai.deadline to
            com.fasterxml.jackson.databind;
    opens org.gongkai.directory to
            com.fasterxml.jackson.databind;
    opens org.gongkai.dispute to
            com.fasterxml.jackson.databind;
    opens org.gongkai.fee to
            com.fasterxml.jackson.databind;
    opens org.gongkai.indicator to
            com.fasterxml.jackson.databind;
    opens org.gongkai.internal.json to
            com.fasterxml.jackson.databind;
    opens org.gongkai.json.jackson3 to
            tools.jackson.databind;
    opens org.gongkai.law to
            com.fasterxml.jackson.databind;
    opens org.gongkai.money to
            com.fasterxml.jackson.databind;
    opens org.gongkai.narrative to
            com.fasterxml.jackson.databind;
    opens org.gongkai.report to
            com.fasterxml.jackson.databind;
    opens org.gongkai.tabulation to
            com.fasterxml.jackson.databind;
    opens org.gongkai.text to
            com.fasterxml.jackson.databind;
}
