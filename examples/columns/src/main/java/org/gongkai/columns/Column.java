package org.gongkai.columns;

import org.gongkai.text.Text;

/**
 * A column of a table: what it is called, what stands in it, and where in a report that is.
 *
 * @param name the name in SQL
 * @param type the type in SQL
 * @param isNullable whether NULL can stand in it
 * @param unit the unit of its numbers, empty where there is none
 * @param pointer the JSON Pointer of the cell of a report that it holds, empty where it holds none
 * @param meaning what stands in it
 */
record Column(String name, String type, boolean isNullable, String unit, String pointer, Text meaning) {

    static Column number(String name, Text meaning) {
        return new Column(name, "BIGINT", false, "", "", meaning);
    }

    static Column optionalNumber(String name, Text meaning) {
        return new Column(name, "BIGINT", true, "", "", meaning);
    }

    static Column text(String name, Text meaning) {
        return new Column(name, "VARCHAR", false, "", "", meaning);
    }

    static Column optionalText(String name, Text meaning) {
        return new Column(name, "VARCHAR", true, "", "", meaning);
    }

    static Column optionalDay(String name, Text meaning) {
        return new Column(name, "DATE", true, "", "", meaning);
    }

    static Column optionalYuan(String name, String pointer, Text meaning) {
        return new Column(name, "DECIMAL(24,6)", true, "元", pointer, meaning);
    }

    static Column count(String name, String pointer, Text meaning) {
        return new Column(name, "BIGINT", true, "件", pointer, meaning);
    }
}
