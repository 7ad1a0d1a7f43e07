package org.gongkai.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.AnnualReport;

/** What the paragraphs before the first part say of the report: the agency, the year, the day of publication. */
final class TitlePage {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern AGENCY_LINE =
            Pattern.compile("[^>＞»›|/:：]{1,40}(?:政府|局|委员会|委|办公室|办事处|办|厅|部|院|署|中心|管委会|公司|学校|大学|医院|银行|支队|总队)");
    private static final Pattern PUBLISHED =
            Pattern.compile(".*?(?:发布|公开|成文|发文)(?:日期|时间)[:：]?(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}).*");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 200;

    private final List<String> lines;
    private final List<ReportTitle> titles;

    TitlePage(List<String> preamble) {
        this.lines = preamble.stream()
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line -> BLANKS.matcher(line).replaceAll(""))
                .toList();
        this.titles =
                lines.stream().flatMap(line -> ReportTitle.in(line).stream()).toList();
    }

    /** Whether anything says that the page is a report. */
    boolean hasTitle() {
        return !titles.isEmpty();
    }

    /** The year of the first title; a list of the reports of other years can stand before it. */
    OptionalInt year() {
        return titles.stream()
                .mapToInt(ReportTitle::year)
                .filter(year -> year >= AnnualReport.FIRST_YEAR)
                .findFirst();
    }

    /** Whether titles of reports of different years stand on the page. */
    boolean hasSeveralYears() {
        return titles.stream().mapToInt(ReportTitle::year).distinct().count() > 1;
    }

    /** The name in the title if it is that of an agency, else a line with one, else what the title has. */
    Optional<String> agencyName() {
        List<String> inTitles = titles.stream()
                .map(title -> title.beforeYear().isEmpty() ? title.afterYear() : title.beforeYear())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .toList();
        Optional<String> ownLine = lines.stream()
                .filter(line -> AGENCY_LINE.matcher(line).matches())
                .findFirst();
        return inTitles.stream()
                .filter(name -> AGENCY_LINE.matcher(name).matches())
                .findFirst()
                .or(() -> ownLine)
                .or(() -> inTitles.stream().findFirst());
    }

    Optional<LocalDate> publishedOn() {
        return lines.stream()
                .map(PUBLISHED::matcher)
                .filter(Matcher::matches)
                .flatMap(match -> date(match).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(Matcher match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
