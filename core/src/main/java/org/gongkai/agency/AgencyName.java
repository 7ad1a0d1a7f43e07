package org.gongkai.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.json.NoJsonForm;

/**
 * What the name of an agency alone tells of its level and kind: inferred, and so never more than the words decide.
 *
 * <ul>
 *   <li>The last division in the name decides the level: 某县某镇人民政府 is of a township, 某市某区教育局 of a county.
 *   <li>市 alone can be of a prefecture or of a county, and is below a 市, 州, 地区 or 盟 of a county; Beijing, Shanghai,
 *       Tianjin and Chongqing are provinces. A department called 厅 is of a province.
 *   <li>Zones (开发区, 新区, 景区 …), branches (分局) and committees that manage (管委会) decide no single level.
 *   <li>人民政府 is a government; 局, 厅, 委员会 and 办公室 are departments, but 人民政府办公室 can report for either, and
 *       committees of the Party, of residents and of zones are neither.
 * </ul>
 *
 * <p>Words of departments are no divisions: 农村, 城乡, 市场 and the like do not count, nor does 乡 in 新乡市.
 */
@NoJsonForm
public final class AgencyName {

    private static final Pattern DEPARTMENT_WORDS = Pattern.compile("[农農]村|[乡鄉]村|(?:城[乡鄉]|[乡鄉][镇鎮])(?!人民政府|政府|街道)|"
            + "城[镇鎮](?=化|建设|管理|职工|居民|住房|供水)|城市(?=管理|更新|公用|运行)|市[场場](?=[监監管服发和])|市政(?=[工公设园管和])|"
            + "市容(?=环境|管理)|市民(?=服务|热线|中心)|[县縣]域|[区區]域|社[区區]");
    private static final String DEPARTMENT_WORD = "、";
    private static final Pattern DIVISION = Pattern.compile("自治[区區州县縣旗]|地[区區]|[省市盟县縣区區旗镇鎮乡鄉]|苏木|蘇木|街道");
    private static final Pattern ZONE = Pattern.compile(
            "(?:开发|開發|高新|经开|經開|新|景|度假|保税|示范|合作|工业|园|管理|功能|试验|自贸|综保|集聚|保护)[区區]|" + "(?<!监督|城市)管理委员会|管委会");
    private static final Pattern MUNICIPALITY = Pattern.compile("^(?:北京|上海|天津|重[庆慶])市");
    private static final Pattern NATIONAL = Pattern.compile("(?:中华人民共和国)?(?:国务院(?:办公厅)?|海关总署|审计署|中国人民银行|"
            + "(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部|"
            + "国家[^省市县区州盟旗局]{1,20}(?:总局|局|委员会|总署))");
    private static final Pattern OF_PROVINCE = Pattern.compile("(?<!办公|大)[厅廳]$");
    private static final Pattern BRANCH = Pattern.compile("分局$");
    private static final Pattern GOVERNMENT = Pattern.compile("政府$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?<!大)[厅廳]$|局$|委[员員][会會]$|(?<![县縣市区區省州盟旗])委$|[办辦]公室$|(?<!街道|政府)[办辦]$");
    private static final Pattern OF_NO_GOVERNMENT = Pattern.compile("中共|中国共产党|共青团");
    private static final Pattern NEITHER =
            Pattern.compile("政府[办辦]公[室厅廳]$|" + "(?:[居村]民|监察)委[员員][会會]$|(?<!监督|城市)管理委[员員][会會]$|(?:党工|政法|纪|监|团)委$");

    /** No word that a name ends with is of more characters, with a line break behind it. */
    private static final int LONGEST_END = 8;

    private final List<String> places;
    private final Set<AdministrativeLevel> levels;
    private final Optional<AgencyKind> kind;

    private AgencyName(List<String> places, Set<AdministrativeLevel> levels, Optional<AgencyKind> kind) {
        this.places = places;
        this.levels = Collections.unmodifiableSet(levels);
        this.kind = kind;
    }

    /**
     * What a name tells.
     *
     * @param name the name of an agency, not null
     * @return what it tells
     */
    public static AgencyName of(String name) {
        Objects.requireNonNull(name, "name");
        if (NATIONAL.matcher(name).matches()) {
            return new AgencyName(
                    List.of(), EnumSet.of(AdministrativeLevel.NATIONAL), Optional.of(AgencyKind.DEPARTMENT));
        }
        String own = DEPARTMENT_WORDS.matcher(name).replaceAll(DEPARTMENT_WORD);
        List<MatchResult> divisions = new ArrayList<>();
        for (Matcher division = DIVISION.matcher(own); division.find(); ) {
            divisions.add(division.toMatchResult());
        }
        return new AgencyName(places(own, divisions), levels(name, own, divisions), kind(name));
    }

    /**
     * {@return the places that the name begins with, from the largest, such as 临沂市 and 郯城县; none for a name such as 县水务局;
     * unmodifiable}
     */
    public List<String> places() {
        return places;
    }

    /** {@return the levels that an agency of this name can be of, all of them where the name does not tell; unmodifiable} */
    public Set<AdministrativeLevel> levels() {
        return levels;
    }

    /** {@return the level, where the name can be of one level only} */
    public Optional<AdministrativeLevel> level() {
        return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
    }

    /** {@return the kind of body, where the name decides it} */
    public Optional<AgencyKind> kind() {
        return kind;
    }

    private static List<String> places(String own, List<MatchResult> divisions) {
        List<String> places = new ArrayList<>();
        int from = 0;
        for (MatchResult division : divisions) {
            String place = own.substring(from, division.end());
            if (place.length() > division.group().length() && isNamed(own, division)) {
                if (place.contains(DEPARTMENT_WORD)) {
                    break;
                }
                places.add(place);
                from = division.end();
            }
        }
        return List.copyOf(places);
    }

    private static Set<AdministrativeLevel> levels(String name, String own, List<MatchResult> divisions) {
        Set<AdministrativeLevel> last = EnumSet.allOf(AdministrativeLevel.class);
        boolean belowPrefecture = false;
        for (int i = 0; i < divisions.size(); i++) {
            MatchResult division = divisions.get(i);
            boolean isPartOfNext =
                    i + 1 < divisions.size() && divisions.get(i + 1).start() == division.end();
            if (!isPartOfNext && isNamed(own, division)) {
                last = levels(
                        division.group(),
                        belowPrefecture,
                        i == 0 && MUNICIPALITY.matcher(own).lookingAt());
                belowPrefecture |= last.contains(AdministrativeLevel.PREFECTURE);
            }
        }
        boolean isOfTownship = last.size() == 1 && last.contains(AdministrativeLevel.TOWNSHIP);
        if (ZONE.matcher(name).find() && !isOfTownship) {
            return EnumSet.complementOf(EnumSet.of(AdministrativeLevel.NATIONAL, AdministrativeLevel.PROVINCE));
        }
        if (isAtEnd(BRANCH, own) && !isOfTownship) {
            return EnumSet.of(AdministrativeLevel.PREFECTURE, AdministrativeLevel.COUNTY);
        }
        boolean isOpen = last.contains(AdministrativeLevel.NATIONAL);
        return isOpen && isAtEnd(OF_PROVINCE, own) ? EnumSet.of(AdministrativeLevel.PROVINCE) : last;
    }

    /** Whether a name stands before the word, or the name begins with it as 县水务局 does; 镇江 and 乡宁 only look so. */
    private static boolean isNamed(String name, MatchResult division) {
        return division.start() > 0 || "镇鎮乡鄉旗盟".indexOf(name.charAt(0)) < 0 || name.startsWith("人民政府", 1);
    }

    private static Set<AdministrativeLevel> levels(String division, boolean belowPrefecture, boolean isMunicipality) {
        return switch (division) {
            case "省", "自治区", "自治區" -> EnumSet.of(AdministrativeLevel.PROVINCE);
            case "自治州", "地区", "地區", "盟" -> EnumSet.of(AdministrativeLevel.PREFECTURE);
            case "市" -> {
                if (isMunicipality) {
                    yield EnumSet.of(AdministrativeLevel.PROVINCE);
                }
                yield belowPrefecture
                        ? EnumSet.of(AdministrativeLevel.COUNTY)
                        : EnumSet.of(AdministrativeLevel.PREFECTURE, AdministrativeLevel.COUNTY);
            }
            case "镇", "鎮", "乡", "鄉", "苏木", "蘇木", "街道" -> EnumSet.of(AdministrativeLevel.TOWNSHIP);
            default -> EnumSet.of(AdministrativeLevel.COUNTY);
        };
    }

    private static Optional<AgencyKind> kind(String name) {
        if (OF_NO_GOVERNMENT.matcher(name).lookingAt() || isAtEnd(NEITHER, name)) {
            return Optional.empty();
        }
        if (isAtEnd(GOVERNMENT, name)) {
            return Optional.of(AgencyKind.GOVERNMENT);
        }
        return isAtEnd(DEPARTMENT, name) ? Optional.of(AgencyKind.DEPARTMENT) : Optional.empty();
    }

    /** Whether a name has one of the words of a pattern at its end, looked for there alone. */
    private static boolean isAtEnd(Pattern words, String name) {
        return words.matcher(name)
                .useTransparentBounds(true)
                .region(Math.max(0, name.length() - LONGEST_END), name.length())
                .find();
    }

    /** {@return the levels and the kind} */
    @Override
    public String toString() {
        return levels + " " + kind.map(AgencyKind::token).orElse("");
    }
}
