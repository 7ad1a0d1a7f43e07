package org.gongkai.validation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.gongkai.law.FormEdition;

/** The key of a finding: a part of the digest of what it is, in letters that make no number, no day and no word. */
final class FindingKey {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 10;

    private FindingKey() {}

    static String of(SubjectFinding found) {
        MessageDigest digest = sha256();
        Subject subject = found.subject();
        Finding finding = found.finding();
        List.of(
                        subject.agency().orElse(""),
                        subject.year().isPresent()
                                ? Integer.toString(subject.year().getAsInt())
                                : "",
                        subject.edition().map(FormEdition::token).orElse(""),
                        finding.rule().toString(),
                        finding.outcome().token(),
                        finding.statement().zh())
                .forEach(text -> update(digest, text));
        for (Cell cell : finding.cells()) {
            update(digest, cell.pointer());
            update(digest, cell.value().number().isPresent() ? "number" : "text");
            update(digest, cell.value().isStated() ? cell.value().toString() : "");
        }
        BigInteger rest = new BigInteger(1, digest.digest());
        StringBuilder key = new StringBuilder();
        BigInteger base = BigInteger.valueOf(LETTERS.length());
        while (key.length() < LENGTH) {
            key.append(LETTERS.charAt(rest.mod(base).intValue()));
            rest = rest.divide(base);
        }
        return key.toString();
    }

    /** Each text ends in a character that none has, so that no two lists of texts are one. */
    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xff);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
