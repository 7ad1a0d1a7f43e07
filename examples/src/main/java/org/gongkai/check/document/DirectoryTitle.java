package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyName;
import org.gongkai.directory.Area;

/**
 * What the title of a standard directory says, such as 某县应急管理局安全生产领域基层政务公开标准目录.
 *
 * @param text the title as printed
 * @param area the area that it names
 */
record DirectoryTitle(String text, Area area) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern END_OF_AGENCY = Pattern.compile("人民政府|办事处|委员会|局");
    private static final Pattern RELATIVE = Pattern.compile("^[省市州县區区旗镇乡]");
    private static final Pattern REST = Pattern.compile("([^领域]{1,20})(?:领域)?(?:基层)?(?:政务|政府信息)公开.*");
    private static final int LONGEST = 80;

    /** The title that a line is; empty if it is none, or its area is in doubt. */
    static Optional<DirectoryTitle> of(String line) {
        return isOne(line) ? named(line) : Optional.empty();
    }

    /** Whether a line can be a title, of whatever area. */
    static boolean isOne(String line) {
        return line.length() <= LONGEST && line.contains("目录");
    }

    /** What a name says that need not call itself a directory: that of a sheet or of a file. */
    static Optional<DirectoryTitle> named(String name) {
        String plain = BLANKS.matcher(name).replaceAll("");
        return area(plain).map(area -> new DirectoryTitle(plain, area));
    }

    private static Optional<Area> area(String plain) {
        Set<Area> named = Set.copyOf(Area.pilotAreas().stream()
                .filter(area -> plain.contains(area.name()))
                .toList());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** The agency whose whole name stands before the area, and nothing between them. */
    Optional<Agency> keeper() {
        List<Agency> certain = END_OF_AGENCY
                .matcher(text)
                .results()
                .filter(end -> isArea(text.substring(end.end())))
                .map(end -> text.substring(0, end.end()))
                .filter(DirectoryTitle::isAgency)
                .map(Agency::of)
                .toList();
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private boolean isArea(String rest) {
        Matcher matcher = REST.matcher(rest);
        return matcher.matches() && Area.of(matcher.group(1)).equals(area);
    }

    private static boolean isAgency(String name) {
        AgencyName told = AgencyName.of(name);
        return told.kind().isPresent()
                && told.levels().size() < 3
                && !RELATIVE.matcher(name).find();
    }
}
