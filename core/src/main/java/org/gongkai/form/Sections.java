package org.gongkai.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;

/** The paragraphs of a page, those before the first part of the report and those of each part. */
final class Sections {

    private static final Map<ReportSection, String> HEADINGS = new EnumMap<>(Map.of(
            ReportSection.OVERVIEW, "总体情况|概述|基本情况",
            ReportSection.PROACTIVE_DISCLOSURE, "主动公开(?:政府)?信息(?:的)?情况",
            ReportSection.APPLICATIONS, "收到和处理政府信息公开申请(?:的)?情况",
            ReportSection.DISPUTES, "(?:因)?政府信息公开(?:工作)?(?:被申请|被提起)?行政复议、?(?:和)?(?:被)?(?:提起)?行政诉讼(?:的)?情况",
            ReportSection.PROBLEMS_AND_IMPROVEMENT, "(?:政府信息公开工作)?存在的?(?:主要)?问题(?:及|和|与)改进(?:情况|措施)",
            ReportSection.OTHER_MATTERS, "其他(?:需要)?报告的?事项"));

    /** Which part begins with a line, what follows the heading on that line being its text. */
    private static final Map<ReportSection, Pattern> PATTERNS = patterns();

    private static final Pattern HEADING = Pattern.compile("^[^。：:；;]*[。：:；;]");

    private final List<String> preamble = new ArrayList<>();
    private final Map<ReportSection, List<String>> paragraphs = new EnumMap<>(ReportSection.class);

    Sections(Page page) {
        Optional<ReportSection> current = Optional.empty();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (String line : paragraph.text().lines().toList()) {
                    current = add(line, current);
                }
            }
        }
    }

    private static Map<ReportSection, Pattern> patterns() {
        Map<ReportSection, Pattern> patterns = new EnumMap<>(ReportSection.class);
        HEADINGS.forEach((section, heading) -> patterns.put(
                section, Pattern.compile("(?:第?[一二三四五六][、.,]|[1-6][、.])?(?:%s)(?:[。:;](.*))?".formatted(heading))));
        return patterns;
    }

    /** The part that a line is the heading of. */
    static Optional<ReportSection> heading(String line) {
        return match(line).map(Map.Entry::getKey);
    }

    private static Optional<Map.Entry<ReportSection, Matcher>> match(String line) {
        String plain = CellText.plain(line);
        for (Map.Entry<ReportSection, Pattern> each : PATTERNS.entrySet()) {
            Matcher matcher = each.getValue().matcher(plain);
            if (matcher.matches()) {
                return Optional.of(Map.entry(each.getKey(), matcher));
            }
        }
        return Optional.empty();
    }

    private Optional<ReportSection> add(String line, Optional<ReportSection> current) {
        Optional<Map.Entry<ReportSection, Matcher>> heading = match(line);
        if (heading.isPresent()) {
            ReportSection section = heading.get().getKey();
            List<String> texts = paragraphs.computeIfAbsent(section, key -> new ArrayList<>());
            if (heading.get().getValue().group(1) != null) {
                texts.add(HEADING.matcher(line.strip()).replaceFirst("").strip());
            }
            return Optional.of(section);
        }
        String text = CellText.strip(line, "");
        if (!text.isEmpty()) {
            current.map(section -> paragraphs.get(section)).orElse(preamble).add(text);
        }
        return current;
    }

    /** The paragraphs before the first part: the title and what stands around it. */
    List<String> preamble() {
        return List.copyOf(preamble);
    }

    /** The text of each part whose heading is on the page, empty for a part that has only its table. */
    Map<ReportSection, String> narrative() {
        Map<ReportSection, String> narrative = new EnumMap<>(ReportSection.class);
        paragraphs.forEach((section, texts) -> narrative.put(section, String.join("\n", texts)));
        return narrative;
    }
}
