package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.ApplicantKind;

/** Applicants of every kind, some with personal data that look like real ones and belong to nobody. */
public final class Applicants {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫";
    private static final String GIVEN = "子涵雨泽思源建国淑芬志强";

    private Applicants() {}

    /** {@return applicants, of whom few share a reference} */
    public static Arbitrary<Applicant> applicants() {
        Arbitrary<ApplicantKind> kinds = Arbitraries.of(ApplicantKind.class);
        Arbitrary<String> references = Arbitraries.integers()
                .between(1, 40)
                .map(number -> "A-" + number)
                .injectNull(0.2);
        return Combinators.combine(kinds, references, identities().injectNull(0.4))
                .as((kind, reference, identity) -> {
                    Applicant applicant = reference == null ? Applicant.of(kind) : Applicant.of(kind, reference);
                    return identity == null ? applicant : applicant.withIdentity(identity);
                });
    }

    /** {@return personal data, in whole} */
    public static Arbitrary<ApplicantIdentity> identities() {
        Arbitrary<String> names = Combinators.combine(
                        Arbitraries.of(SURNAMES.split("")),
                        Arbitraries.of(GIVEN.split("")),
                        Arbitraries.of(GIVEN.split("")))
                .as((surname, first, second) -> surname + first + second);
        Arbitrary<String> numbers = Arbitraries.strings().numeric().ofLength(12).map(digits -> "371322" + digits);
        Arbitrary<String> addresses =
                Arbitraries.integers().between(1, 999).map(number -> "建设路" + number + "号院" + (number % 7 + 1) + "单元");
        Arbitrary<String> phones = Arbitraries.strings().numeric().ofLength(9).map(digits -> "13" + digits);
        Arbitrary<String> emails =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(name -> name + "@example.org");
        return Combinators.combine(names, numbers, addresses, phones, emails)
                .as((name, number, address, phone, email) -> ApplicantIdentity.builder()
                        .name(name)
                        .proofOfIdentity(number)
                        .address(address)
                        .phone(phone)
                        .email(email)
                        .build());
    }

    /** {@return personal data, in whole, that contain and overlap one another: an address that begins with the name, and so on} */
    public static Arbitrary<ApplicantIdentity> nestedIdentities() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("王丁甲").ofMinLength(1).ofMaxLength(3);
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("4567").ofMinLength(4).ofMaxLength(8);
        return Combinators.combine(names, names, digits, digits)
                .as((name, village, phone, number) -> ApplicantIdentity.builder()
                        .name(name)
                        .address(name + village + number + "栋")
                        .phone(phone)
                        .proofOfIdentity(number + phone + "X")
                        .email(phone + "zq" + number + "@zq.kk")
                        .build());
    }
}
