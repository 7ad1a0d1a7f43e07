package org.gongkai.columns;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.gongkai.report.AnnualReport;

/**
 * The number of the series that a report is of: the first eight bytes of the SHA-256 of the scope and the name of the agency. Among a
 * million series it is one in 30 million that two have the same.
 */
final class SeriesNumber {

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    });

    private SeriesNumber() {}

    static long of(AnnualReport report) {
        String series = report.scope().token() + ' ' + report.agency().name();
        return ByteBuffer.wrap(SHA_256.get().digest(series.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
