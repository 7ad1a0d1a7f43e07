package org.gongkai.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What two printed texts have in common when they are the same label printed in two ways.
 *
 * <p>Only keys for comparison are made here; a text that is kept is always kept as printed.
 */
public final class CellText {

    /** The name of a space that was not resolved; a semicolon can follow. */
    private static final String SPACE_NAME = "&nbsp";

    /** As many marks on one letter as any script needs; more are set apart, since each is put in order among all. */
    private static final int MOST_MARKS = 30;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";

    /** Letters and brackets: zhuāng has the most. */
    private static final int LONGEST_READING = 9;

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int HANGUL_FILLER = 0x1160;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String CHINESE_DIGITS = "〇零一二两三四五六七八九十百千";

    /** What labels are numbered with besides digits. */
    private static final String ORDINALS = "一二三四五六七八九十";

    private static final String DIGITS = "0123456789";

    /** Punctuation and symbols that tell labels apart. */
    private static final String KEPT = "()/+-";

    /** Characters that look like those of the forms: radicals that normalisation leaves alone, and traditional forms. */
    private static final Map<Integer, String> LOOKALIKES = lookalikes(
            "⺠民⻔门⻅见⻓长⻚页⻛风⻋车⺟母⻜飞⻢马⻥鱼⻦鸟⻬齐⻰龙⻄西⻘青⻆角⻝食",
            "並并佈布佔占併并來来係系個个們们側侧偵侦傑杰備备傳传債债傷伤傾倾僅仅僑侨價价儀仪億亿儉俭償偿優优儲储兒儿內内兩两冊册凍冻別别刪删則则創创劃划劇剧劑剂効效動动務务勝胜勞劳勢势勵励勸劝匯汇匱匮區区"
                    + "協协厲厉參参叢丛員员問问啓启啞哑啟启喪丧單单嚴严國国圍围園园圓圆圖图團团執执堅坚報报場场塊块墊垫墻墙壓压壘垒壞坏壯壮壽寿夠够夢梦奧奥奪夺奮奋婦妇媽妈孫孙學学宮宫實实寧宁審审寬宽將将專专尋寻對对"
                    + "導导屆届屍尸層层屬属岡冈島岛崗岗嶺岭師师帳帐帶带幣币幫帮幹干幾几庫库廈厦廟庙廠厂廢废廣广廳厅張张強强彈弹彙汇後后徑径從从復复徵征徹彻恆恒惡恶惱恼愛爱態态慘惨慣惯慮虑慶庆憂忧憑凭憲宪憶忆懇恳應应"
                    + "懲惩懷怀懸悬戰战戲戏戶户掃扫掛挂採采揚扬換换揮挥損损搖摇搶抢撥拨擁拥擇择擊击擋挡擔担據据擬拟擴扩攔拦攝摄敗败敵敌數数斷断於于時时暢畅暫暂曆历曉晓書书會会東东査查條条棄弃楊杨業业極极榮荣構构樂乐"
                    + "樓楼標标樣样樹树橋桥機机橫横檔档檢检欄栏權权歐欧歡欢歲岁歴历歷历歸归殘残殺杀毀毁氣气氫氢決决沒没況况洩泄涼凉淨净減减測测準准溝沟溫温滅灭滯滞滿满漁渔漢汉漲涨潔洁潤润澤泽濃浓濕湿濟济濫滥濱滨瀏浏"
                    + "灣湾災灾為为無无煩烦熱热燈灯燒烧營营爐炉爭争爲为爾尔牆墙牽牵犧牺狀状獄狱獎奖獨独獲获現现瑣琐環环產产産产畝亩畢毕畫画異异當当療疗癥症發发皺皱盜盗盡尽監监盤盘眾众瞞瞒矯矫確确碼码礎础礙碍礦矿祕秘"
                    + "禍祸禮礼稅税種种稱称積积穩稳穫获窩窝窮穷竊窃競竞筆笔節节範范築筑簡简簽签籃篮籌筹糧粮糾纠紀纪約约紅红納纳純纯紙纸級级紛纷紡纺細细紹绍終终組组結结絕绝絡络給给統统絲丝綁绑經经綜综綠绿維维綱纲網网"
                    + "緊紧緒绪線线緣缘編编緩缓練练縣县縫缝縮缩縱纵總总績绩織织繪绘繫系繳缴繼继續续纍累纖纤罰罚罷罢羅罗羣群義义習习聖圣聞闻聯联聰聪聲声職职聽听肅肃脅胁腦脑腸肠膽胆臨临臺台與与興兴舉举舊旧艱艰莊庄華华"
                    + "萬万葉叶蒼苍蓋盖蔣蒋薦荐藝艺藥药蘇苏蘭兰處处虛虚號号虧亏蝦虾蟲虫衆众術术衛卫衝冲裏里補补裝装裡里製制複复襲袭覈核見见規规覓觅視视親亲覺觉覽览觀观觸触訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许"
                    + "訴诉診诊註注詐诈評评詞词詢询試试詩诗話话該该詳详誌志認认誘诱語语誠诚誤误說说説说誰谁課课誼谊調调談谈請请諒谅論论諧谐諮咨諸诸諾诺謀谋講讲謝谢謹谨證证識识譜谱譯译議议護护讀读變变讓让貝贝負负財财"
                    + "貢贡貧贫貨货販贩貪贪貫贯責责貴贵買买貸贷費费貼贴貿贸賀贺資资賓宾賠赔賢贤賣卖賦赋質质賬账賴赖購购賽赛贈赠贊赞贏赢趕赶趙赵趨趋跡迹踐践躍跃車车軌轨軍军軟软軸轴較较載载輔辅輕轻輛辆輪轮輯辑輸输轄辖"
                    + "轉转辦办辭辞辯辩農农迴回這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远適适遲迟遷迁選选遺遗還还邊边邏逻郵邮鄉乡鄧邓鄭郑鄰邻醫医醬酱釋释針针釣钓鈔钞銀银鋪铺鋼钢錄录錢钱錦锦錯错録录錶表鍵键"
                    + "鎖锁鎮镇鏈链鏟铲鏡镜鐘钟鐵铁鑑鉴鑒鉴鑽钻長长門门閃闪閉闭開开閑闲間间閣阁閥阀閱阅闊阔關关陞升陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隻只雖虽雙双雜杂雞鸡離离難难雲云電电霧雾靈灵靜静韓韩響响"
                    + "頁页頂顶項项順顺須须預预頒颁頓顿領领頭头頸颈頻频顆颗題题額额顏颜願愿顛颠類类顧顾顯显風风飄飘飛飞飯饭飲饮飾饰養养餓饿餘余館馆饋馈馬马馮冯駐驻駕驾駛驶騎骑騙骗騰腾騷骚驅驱驗验驚惊體体髮发鬥斗鬧闹"
                    + "魚鱼鮮鲜鳥鸟鹽盐麗丽麥麦黃黄點点黨党齊齐齡龄龍龙");

    /** Between these, normalisation changes nothing. */
    private static final char FIRST_IDEOGRAPH = '一';

    private static final char LAST_IDEOGRAPH = '\u9FA5';

    /** Whether an ideograph between these has another form. */
    private static final boolean[] HAS_LOOKALIKE = new boolean[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];

    static {
        for (int point : LOOKALIKES.keySet()) {
            if (isIdeograph(point)) {
                HAS_LOOKALIKE[point - FIRST_IDEOGRAPH] = true;
            }
        }
    }

    /** Nor does it change these. */
    private static final String USUAL_PUNCTUATION = "、。《》〈〉【】〔〕“”‘’—·";

    /** White space that is met in most texts. */
    private static final String USUAL_SPACE = " \t\n\r\u00A0\u3000";

    /** Between these are the wide forms of ASCII, each as far from its usual form. */
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';
    private static final int WIDER = FIRST_WIDE - '!';

    private CellText() {}

    private static Map<Integer, String> lookalikes(String... tables) {
        Map<Integer, String> map = new HashMap<>();
        for (String table : tables) {
            int[] points = table.codePoints().toArray();
            for (int i = 0; i + 1 < points.length; i += 2) {
                map.put(points[i], Character.toString(points[i + 1]));
            }
        }
        return Map.copyOf(map);
    }

    /**
     * The text with one form for each character and without any white space.
     *
     * <p>Full-width and compatibility characters, radicals of PDF fonts and traditional characters get their usual form;
     * spaces, line breaks and characters without width are dropped, and so is the reading behind a character, as in
     * {@code 務(wù)}.
     *
     * @param text a text as printed, not null
     * @return the text in its plain form, empty if nothing is printed
     */
    public static String plain(String text) {
        Objects.requireNonNull(text, "text");
        int usual = 0;
        while (usual < text.length() && isPlain(text.charAt(usual))) {
            usual++;
        }
        return usual == text.length() ? text : plainFrom(text, usual);
    }

    /** Most texts are of characters that are plain, white space, or the wide form of one. */
    private static String plainFrom(String text, int from) {
        char[] plain = text.toCharArray();
        int length = from;
        for (int i = from; i < plain.length; i++) {
            char c = plain[i];
            boolean isWide = c >= FIRST_WIDE && c <= LAST_WIDE;
            char usual = isWide ? (char) (c - WIDER) : c;
            if (isPlain(usual)) {
                plain[length++] = usual;
            } else if (USUAL_SPACE.indexOf(c) < 0) {
                return normalized(text);
            }
        }
        return new String(plain, 0, length);
    }

    private static String normalized(String text) {
        String plain = text;
        String before = "";
        // What a dropped character kept apart can need normalising in its turn.
        while (!plain.equals(before) && !isPlain(plain)) {
            before = plain;
            plain = withoutSpace(Normalizer.normalize(usual(before), Normalizer.Form.NFKC));
        }
        return plain;
    }

    /** The text with the usual form of lookalikes, and with no more marks in a row than can be put in order in time. */
    private static StringBuilder usual(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                usual.appendCodePoint(COMBINING_GRAPHEME_JOINER);
                marks = 1;
            }
            String replacement = LOOKALIKES.get(point);
            if (replacement == null) {
                usual.appendCodePoint(point);
            } else {
                usual.append(replacement);
            }
        }
        return usual;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_LETTER -> point != COMBINING_GRAPHEME_JOINER;
            default -> false;
        };
    }

    /** Drops what prints nothing, readings, and names of spaces even where they stand within one another. */
    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean named = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) {
                continue;
            }
            if (!named || point != ';') {
                kept.appendCodePoint(point);
            }
            if (point == ')') {
                kept.setLength(endWithoutReading(kept));
            }
            int name = kept.length() - SPACE_NAME.length();
            named = point == SPACE_NAME.charAt(SPACE_NAME.length() - 1)
                    && name >= 0
                    && SPACE_NAME.contentEquals(kept.subSequence(name, kept.length()));
            if (named) {
                kept.setLength(name);
            }
        }
        return kept.toString();
    }

    /** Where a text ends without the reading behind its last character, such as the (wù) of 務(wù). */
    private static int endWithoutReading(CharSequence text) {
        int end = text.length();
        int start = end - 2;
        boolean toned = false;
        while (start > 0 && end - start <= LONGEST_READING && isLetterOfReading(text.charAt(start))) {
            toned |= TONED.indexOf(text.charAt(start)) >= 0;
            start--;
        }
        boolean isReading =
                toned && text.charAt(start) == '(' && start > 0 && Character.isIdeographic(text.charAt(start - 1));
        return isReading ? start : end;
    }

    private static boolean isLetterOfReading(char c) {
        return (c >= 'a' && c <= 'z') || TONED.indexOf(c) >= 0;
    }

    /**
     * Tells whether the plain form of a text has a number that no line of it has, because one line ends with a digit and the
     * next begins with one: 95 above 5 is no 955.
     *
     * @param text a text as printed, not null
     * @return whether digits of two lines come to stand side by side
     */
    public static boolean joinsDigits(String text) {
        boolean afterDigit = false;
        for (String line : LINE_BREAK.split(Objects.requireNonNull(text, "text"), 0)) {
            String plain = plain(line);
            if (!plain.isEmpty()) {
                if (afterDigit && isDigit(plain.charAt(0))) {
                    return true;
                }
                afterDigit = isDigit(plain.charAt(plain.length() - 1));
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || CHINESE_DIGITS.indexOf(c) >= 0;
    }

    /** White space of every kind, and characters without width. */
    private static boolean isSpace(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> point == HANGUL_FILLER;
        };
    }

    /**
     * The text without what stands at its ends: white space, and punctuation that is none of it.
     *
     * @param text a text as printed, not null
     * @param punctuation the characters that are dropped besides white space, not null
     * @return what is between, empty if nothing is
     */
    public static String strip(String text, String punctuation) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(punctuation, "punctuation");
        int from = 0;
        int to = text.length();
        while (from < to && isDropped(text.charAt(from), punctuation)) {
            from++;
        }
        while (from < to && isDropped(text.charAt(to - 1), punctuation)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isDropped(char c, String punctuation) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || punctuation.indexOf(c) >= 0;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to do for a character, whatever stands beside it. */
    private static boolean isPlain(char c) {
        if (c < 127) {
            return c > ' ' && c != '&';
        }
        return isIdeograph(c) ? !HAS_LOOKALIKE[c - FIRST_IDEOGRAPH] : USUAL_PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isIdeograph(int point) {
        return point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH;
    }

    /**
     * What is left of a label when its numbering, punctuation, quotation marks and inserted pinyin are dropped as well.
     *
     * <p>{@code （三）不 予公开} and {@code 不予公开} have one key; so have {@code 3.危及“三安全一稳定”} and {@code 危及三安全一稳定}.
     *
     * @param text a label as printed, not null
     * @return its key, empty for a text without letters and digits
     */
    public static String key(String text) {
        String plain = withoutPinyin(plain(text));
        int from = endOfNumbering(plain);
        int kept = from;
        while (kept < plain.length() && (isIdeograph(plain.charAt(kept)) || !isPunctuation(plain.codePointAt(kept)))) {
            kept++;
        }
        if (kept == plain.length()) {
            return plain.substring(from);
        }
        StringBuilder key = new StringBuilder(plain.length()).append(plain, from, kept);
        for (int i = kept; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (!isPunctuation(point)) {
                key.appendCodePoint(point);
            }
        }
        return key.toString();
    }

    /** Letters in brackets, wherever they stand. */
    private static String withoutPinyin(String plain) {
        int open = pinyin(plain, 0);
        if (open < 0) {
            return plain;
        }
        StringBuilder kept = new StringBuilder(plain.length());
        int from = 0;
        for (; open >= 0; open = pinyin(plain, from)) {
            kept.append(plain, from, open);
            from = plain.indexOf(')', open) + 1;
        }
        return kept.append(plain, from, plain.length()).toString();
    }

    /** Where the next letters in brackets begin, less than 0 where there are none. */
    private static int pinyin(String plain, int from) {
        for (int open = plain.indexOf('(', from); open >= 0; open = plain.indexOf('(', open + 1)) {
            int end = open + 1;
            while (end < plain.length() && isLetterOfReading(plain.charAt(end))) {
                end++;
            }
            if (end > open + 1 && end < plain.length() && plain.charAt(end) == ')') {
                return open;
            }
        }
        return -1;
    }

    /** Where a label begins behind its number: (三), 三、 or 3 with a point, a comma or a bracket. */
    private static int endOfNumbering(String plain) {
        int digits = endOf(DIGITS, plain, 0);
        if (digits > 0) {
            return digits < plain.length() && ".、)".indexOf(plain.charAt(digits)) >= 0 ? digits + 1 : digits;
        }
        int start = plain.startsWith("(") ? 1 : 0;
        int end = endOf(start == 0 ? ORDINALS : ORDINALS + DIGITS, plain, start);
        boolean isEnded = end > start && end < plain.length() && plain.charAt(end) == (start == 0 ? '、' : ')');
        return isEnded ? end + 1 : 0;
    }

    /** Where the characters of a set end that stand from one place on. */
    private static int endOf(String set, String plain, int from) {
        int end = from;
        while (end < plain.length() && set.indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isPunctuation(int point) {
        if (isIdeograph(point)) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> KEPT.indexOf(point) < 0;
            default -> false;
        };
    }
}
