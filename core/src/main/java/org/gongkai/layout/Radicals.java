package org.gongkai.layout;

import java.text.Normalizer;

/** Radicals (部首), which fonts draw as the characters they are of, so that printers take the one for the other. */
final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FD5;

    /** Radicals that normalisation leaves alone, or makes traditional characters of, each before its character. */
    private static final String SIMPLIFIED =
            "⺁厂⺇几⺌小⺒巳⺝月⺟母⺠民⺩王⺮竹⺱网⺶羊⺼月⻁虎⻄西⻅见⻆角⻊足⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻭齿⻰龙⻳龟⼾户⾭青⿈黄";

    private Radicals() {}

    /** The character that a radical is drawn as; any other character as it is. */
    static String usual(int point) {
        String text = Character.toString(point);
        if (point < FIRST || point > LAST) {
            return text;
        }
        int at = SIMPLIFIED.indexOf(point);
        return at % 2 == 0 ? SIMPLIFIED.substring(at + 1, at + 2) : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
