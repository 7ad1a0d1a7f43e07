package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;

/** Any report, written as a file of each kind and read again, has every cell that it had. */
class ContainersTest {

    /** A kind of file that reports are written as. */
    enum Container {
        HTML(DocumentKind.HTML) {
            @Override
            byte[] write(AnnualReport report) {
                return html(report);
            }
        },
        HTML_IN_UTF_16(DocumentKind.HTML) {
            @Override
            byte[] write(AnnualReport report) {
                return FormRenderer.official().html(report).getBytes(StandardCharsets.UTF_16LE);
            }
        },
        TEXT(DocumentKind.TEXT) {
            @Override
            byte[] write(AnnualReport report) {
                return FormRenderer.official().text(report).getBytes(StandardCharsets.UTF_8);
            }
        },
        TEXT_IN_GB18030(DocumentKind.TEXT) {
            @Override
            byte[] write(AnnualReport report) {
                return FormRenderer.official().text(report).getBytes(Charset.forName("GB18030"));
            }
        },
        TEXT_IN_UTF_32(DocumentKind.TEXT) {
            @Override
            byte[] write(AnnualReport report) {
                return FormRenderer.official().text(report).getBytes(Charset.forName("UTF-32LE"));
            }
        },
        WORD(DocumentKind.WORD) {
            @Override
            void write(AnnualReport report, ByteArrayOutputStream out) throws IOException {
                WordReport.write(report, out);
            }
        },
        OLD_WORD(DocumentKind.OLD_WORD) {
            @Override
            byte[] write(AnnualReport report) throws IOException {
                return OldWordFile.of(FormRenderer.official().page(report));
            }
        },
        EXCEL(DocumentKind.EXCEL) {
            @Override
            void write(AnnualReport report, ByteArrayOutputStream out) throws IOException {
                ExcelReport.write(report, out);
            }
        },
        OLD_EXCEL(DocumentKind.OLD_EXCEL) {
            @Override
            void write(AnnualReport report, ByteArrayOutputStream out) throws IOException {
                ExcelReport.writeOld(report, out);
            }
        },
        WEB_ARCHIVE(DocumentKind.WEB_ARCHIVE) {
            @Override
            byte[] write(AnnualReport report) {
                return ("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"\r\n\r\n"
                                + "----=_x\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(html(report)) + "\r\n----=_x--\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
            }
        },
        ARCHIVE(DocumentKind.ARCHIVE) {
            @Override
            void write(AnnualReport report, ByteArrayOutputStream out) throws IOException {
                try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
                    zip.putNextEntry(new ZipEntry("年报/2021年年报.doc"));
                    zip.write(OLD_WORD.write(report));
                }
            }
        };

        private final DocumentKind kind;

        Container(DocumentKind kind) {
            this.kind = kind;
        }

        byte[] write(AnnualReport report) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(report, out);
            return out.toByteArray();
        }

        void write(AnnualReport report, ByteArrayOutputStream out) throws IOException {
            throw new IllegalStateException(name());
        }

        private static byte[] html(AnnualReport report) {
            return FormRenderer.official().html(report).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(), Reports.annual().year(2023).withoutNarrative());
    }

    @Property(tries = 200)
    void anyReportIsReadBackCellByCell(@ForAll("reports") AnnualReport report, @ForAll Container container)
            throws IOException {
        Document document = Documents.read(container.write(report), "");
        FormReading reading = FormReader.create().read(document.page());

        assertThat(document.kind()).isEqualTo(container.kind);
        assertThat(document.problems()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.proactive()).contains(report.proactive());
        assertThat(reading.applications()).contains(report.applications());
        assertThat(reading.disputes()).contains(report.disputes());
    }
}
