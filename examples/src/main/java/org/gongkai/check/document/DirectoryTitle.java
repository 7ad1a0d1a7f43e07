package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyName;
import org.gongkai.directory.Area;
import org.gongkai.text.CellText;

/**
 * What the title of a standard directory says, such as 某县应急管理局安全生产领域基层政务公开标准目录.
 *
 * @param text the title in its plain form
 * @param area the area, empty if it is none of those that are known, or in doubt
 */
record DirectoryTitle(String text, Optional<Area> area) {

    private static final Pattern END_OF_AGENCY = Pattern.compile("人民政府|办事处|委员会|局");
    private static final Pattern RELATIVE = Pattern.compile("^[省市州县区旗镇乡]");
    private static final Pattern NUMBER = Pattern.compile("^(?:附件)?[（(]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.．:：]?");

    /** The words of an area and what stands behind them. */
    private static final Pattern AREA = Pattern.compile("(\\p{IsHan}{2,15}?)领域(?:基层)?(?:政务|政府信息)公开.*");

    private static final int LONGEST = 80;
    private static final int ALL_LEVELS = AdministrativeLevel.values().length;

    /** The title that a line is, of a directory of one area; empty if it is none. */
    static Optional<DirectoryTitle> of(String line) {
        return isOne(line)
                ? Optional.of(named(line)).filter(title -> title.area.isPresent() || title.text.contains("领域"))
                : Optional.empty();
    }

    /** Whether a line can be a title, be it of directories of all areas. */
    static boolean isOne(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = CellText.plain(line);
        return plain.contains("目录") || plain.contains("指引");
    }

    /** What a name says that need not call itself a directory: that of a sheet or of a file. */
    static DirectoryTitle named(String name) {
        String plain = CellText.plain(name);
        return new DirectoryTitle(plain, Area.inTitle(name).or(() -> ownArea(plain)));
    }

    /** An area that is no pilot area, if nothing but a number stands before it: no place, agency or further area is taken for a part of it. */
    private static Optional<Area> ownArea(String title) {
        Matcher matcher = AREA.matcher(NUMBER.matcher(title).replaceFirst(""));
        return matcher.matches() && isOwnArea(matcher.group(1))
                ? Optional.of(Area.of(matcher.group(1)))
                : Optional.empty();
    }

    private static boolean isOwnArea(String words) {
        AgencyName told = AgencyName.of(words);
        boolean isOfSeveral = Area.pilotAreas().stream().map(Area::name).anyMatch(words::contains);
        return !isOfSeveral && told.levels().size() == ALL_LEVELS && told.kind().isEmpty();
    }

    /** The agency whose whole name stands before the area, and nothing between them. */
    Optional<Agency> keeper() {
        List<Agency> certain = END_OF_AGENCY
                .matcher(text)
                .results()
                .filter(end -> isOfArea(text.substring(end.end())))
                .map(end -> text.substring(0, end.end()))
                .filter(DirectoryTitle::isAgency)
                .map(Agency::of)
                .toList();
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private boolean isOfArea(String rest) {
        Matcher matcher = AREA.matcher(rest);
        return matcher.matches() && area.equals(Optional.of(Area.of(matcher.group(1))));
    }

    private static boolean isAgency(String name) {
        AgencyName told = AgencyName.of(name);
        return told.kind().isPresent()
                && told.levels().size() < ALL_LEVELS
                && !RELATIVE.matcher(name).find();
    }
}
