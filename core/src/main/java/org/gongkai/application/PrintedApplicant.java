package org.gongkai.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.text.CellText;

/** The kind of an applicant, as registers say it. */
final class PrintedApplicant {

    private static final Pattern BETWEEN = Pattern.compile("[-—–－:：>→/\\\\()（）\\s]+");
    private static final Set<String> UNDIVIDED =
            Set.of("法人或其他组织", "法人或者其他组织", "法人和其他组织", "法人及其他组织", "法人其他组织", "法人", "其他组织", "单位", "组织");
    private static final Map<ApplicantKind, List<String>> ALSO = Map.of(
            ApplicantKind.NATURAL_PERSON, List.of("公民", "个人", "公民个人"),
            ApplicantKind.COMMERCIAL_ENTERPRISE, List.of("企业", "公司", "企业法人"),
            ApplicantKind.RESEARCH_INSTITUTION, List.of("科研院所", "科研单位", "研究机构"),
            ApplicantKind.PUBLIC_WELFARE_ORGANIZATION, List.of("公益组织"),
            ApplicantKind.LEGAL_SERVICE_ORGANIZATION, List.of("律师事务所", "律所"),
            ApplicantKind.OTHER_ORGANIZATION, List.of("其它"));
    private static final Map<String, ApplicantKind> KINDS = kinds();

    /** How names end that tell the kind of an organisation. */
    private static final Map<String, ApplicantKind> ENDINGS = Map.of(
            "有限公司", ApplicantKind.COMMERCIAL_ENTERPRISE,
            "有限责任公司", ApplicantKind.COMMERCIAL_ENTERPRISE,
            "律师事务所", ApplicantKind.LEGAL_SERVICE_ORGANIZATION);

    private PrintedApplicant() {}

    private static Map<String, ApplicantKind> kinds() {
        Map<String, ApplicantKind> kinds = new HashMap<>();
        for (ApplicantKind kind : ApplicantKind.values()) {
            ALSO.getOrDefault(kind, List.of()).forEach(text -> kinds.put(text, kind));
        }
        return Map.copyOf(kinds);
    }

    /** {@return the kind, alone or behind 法人或其他组织} */
    static Optional<ApplicantKind> kind(String text) {
        List<String> parts = BETWEEN.splitAsStream(text)
                .map(CellText::key)
                .filter(part -> !part.isEmpty())
                .toList();
        Optional<ApplicantKind> kind = parts.isEmpty() ? Optional.empty() : named(parts.get(parts.size() - 1));
        boolean alone = parts.size() == 1;
        boolean behind = parts.size() == 2 && UNDIVIDED.contains(parts.get(0));
        return kind.filter(each -> alone || (behind && each.isOrganization()));
    }

    private static Optional<ApplicantKind> named(String key) {
        return ApplicantKind.find(key).or(() -> Optional.ofNullable(KINDS.get(key)));
    }

    /** {@return whether a text says that it is an organisation, and not of which kind} */
    static boolean isUndivided(String text) {
        return UNDIVIDED.contains(CellText.key(text));
    }

    /** {@return the kind of an organisation by its name} */
    static Optional<ApplicantKind> kindOf(String name) {
        String plain = CellText.plain(name);
        return ENDINGS.entrySet().stream()
                .filter(ending -> plain.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
