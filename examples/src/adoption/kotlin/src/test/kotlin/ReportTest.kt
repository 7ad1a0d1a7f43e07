import java.nio.file.Files
import java.nio.file.Path
import java.util.Locale
import org.gongkai.json.DisclosureJson
import org.gongkai.report.AnnualReport
import org.gongkai.report.ColumnName
import org.gongkai.report.RowName
import org.gongkai.validation.Validator
import org.gongkai.validation.rules.AnnualReportRules
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ReportTest {

    private val report: AnnualReport = DisclosureJson.read(
        Files.readString(Path.of("../../classes/org/gongkai/check/input/tancheng-2020.json")),
        AnnualReport::class.java,
    )

    @Test
    fun `a report is checked`() {
        assertTrue(Validator.of(AnnualReportRules.ruleSet()).validate(report).isValid)
    }

    @Test
    fun `what is wrong is said`() {
        val table = report.applications()
        val cell = table.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL)
        val wrong = report.withApplications(table.with(cell, table.orZero(cell) + 1))

        val result = Validator.of(AnnualReportRules.ruleSet()).validate(wrong)

        assertFalse(result.isValid)
        assertEquals(2, result.findings().count { it.isOpenViolation })
        assertTrue(result.findings().first().message(Locale.ENGLISH).startsWith("column total: "))
    }
}
