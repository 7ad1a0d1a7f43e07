package org.gongkai.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gongkai.application.Receipt;
import org.gongkai.check.deadline.CountedApplication;
import org.gongkai.check.deadline.DeadlineAnswer;

/** One line of JSON for the answer about an application and a fee: the values, and of each deadline the arithmetic in words. */
final class DeadlineLine {

    private DeadlineLine() {}

    static byte[] of(DeadlineAnswer answer, Locale locale) {
        ObjectNode line = OutputLine.object();
        answer.counted().ifPresent(counted -> add(counted, line, locale));
        answer.fees().ifPresent(fees -> {
            ArrayNode all = line.putArray("fees");
            fees.fees().forEach(fee -> all.add(OutputLine.tree(fee)));
        });
        return OutputLine.bytes(line);
    }

    private static void add(CountedApplication counted, ObjectNode line, Locale locale) {
        Receipt receipt = counted.application().receipt();
        line.put("channel", receipt.channel().token());
        line.put("submittedOn", receipt.submittedOn().toString());
        line.put("receivedOn", receipt.receivedOn().toString());
        line.put("calendar", counted.calendar().in(locale));
        line.set("reading", OutputLine.tree(counted.reading()));
        ArrayNode explanations = line.putArray("explanations");
        counted.reading().deadlines().forEach(deadline -> {
            ArrayNode lines = explanations.addArray();
            deadline.explanation().forEach(text -> lines.add(text.in(locale)));
        });
    }
}
