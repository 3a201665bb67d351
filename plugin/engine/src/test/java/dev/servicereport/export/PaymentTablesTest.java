package dev.servicereport.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables for a spreadsheet, whole. */
class PaymentTablesTest {

    private static final String PLAN = """
            payments:
              - { id: plan, title: "=件名", contract-amount: 1001, ceiling: 2000, instalments: 3, first-month: 2025-02,
                  partial: { amount: 100, paid-on: 2025-03-31 },
                  service-credits: [ { below: "99.8", percent: 5 } ] }
              - { id: year, contract-amount: 500, instalments: 1, first-month: 2024-10,
                  term: { from: 2024-10-01, to: 2025-09-30 } }
            """;

    private static final DataFiles GIVEN = DataFiles.MINIMAL
            .agreed(PLAN)
            .outages("service,from,to\nweb,2025-02-10T00:00,2025-02-10T12:00\n")
            .file("payments.csv", """
            plan,no,invoiced_on,paid_on,amount
            plan,0,2025-03-10,2025-03-31,100
            plan,1,2025-03-03,2025-04-04,301
            year,1,2024-11-01,,500
            """)
            .asOf("2025-04-30");

    @Test
    void everyTableHasItsFile() throws Exception {
        assertThat(tables().keySet())
                .containsExactly(
                        "payment-commitments.csv",
                        "payment-comparison.csv",
                        "payment-credits.csv",
                        "payment-fiscal-years.csv",
                        "payment-status.csv",
                        "payment-tax.csv",
                        "payment-terms.csv",
                        "payments.csv");
    }

    @Test
    void paymentsStandLineByLineThePartialOneFirstInItsYear() throws Exception {
        assertThat(table("payments.csv")).isEqualTo("""
                支払計画,件名,回,対象月,年度,支払期日,支払額,消費税率(%),うち消費税,累計,残額,割合(%),累計の割合(%)
                plan,'=件名,0,,令和6年度,2025-03-31,100,10,9,100,901,9.99,9.99
                plan,'=件名,1,2025-02,令和6年度,2025-03-31,301,10,27,401,600,30.06,40.05
                plan,'=件名,2,2025-03,令和6年度,2025-04-30,300,10,27,701,300,29.97,70.02
                plan,'=件名,3,2025-04,令和7年度,2025-06-02,300,10,27,1001,0,29.97,100.00
                year,year,1,2024-10,令和6年度,2024-12-02,500,10,45,500,0,100.00,100.00
                """);
    }

    @Test
    void theYearsTellWhatIsPaidOfThem() throws Exception {
        assertThat(table("payment-fiscal-years.csv")).isEqualTo("""
                支払計画,年度,回数,支払額,うち消費税,支払済額
                plan,令和6年度,3,701,63,401
                plan,令和7年度,1,300,27,0
                year,令和6年度,1,500,45,0
                """);
    }

    @Test
    void commitmentsAreInYenAndRoundedUpInThousands() throws Exception {
        assertThat(table("payment-commitments.csv")).isEqualTo("""
                支払計画,年度,限度額,前年度末までの支出(見込)額,当該年度の支出予定額,翌年度以降の支出予定額,当該年度以降の支出予定額,\
                限度額(千円),前年度末まで(千円),当該年度(千円),翌年度以降(千円),当該年度以降(千円)
                plan,令和6年度,2000,0,701,300,1001,2,0,1,1,2
                plan,令和7年度,2000,701,300,0,300,2,1,1,0,1
                year,令和6年度,500,0,500,0,500,1,0,1,0,1
                """);
    }

    @Test
    void theComparisonTheTermAndTheTaxAddUp() throws Exception {
        assertThat(table("payment-comparison.csv")).isEqualTo("""
                支払計画,年度,部分払なし,部分払あり,差
                plan,令和6年度,668,701,33
                plan,令和7年度,333,300,-33
                """);
        assertThat(table("payment-terms.csv")).isEqualTo("""
                支払計画,年度,月数,按分額
                year,令和6年度,6,250
                year,令和7年度,6,250
                """);
        assertThat(table("payment-tax.csv")).isEqualTo("""
                支払計画,消費税率(%),支払額,支払額全体に対する消費税,各回の消費税の計,差
                plan,10,1001,91,90,-1
                year,10,500,45,45,0
                """);
    }

    @Test
    void theStatusTellsWhatIsOpenOverdueAndLate() throws Exception {
        assertThat(table("payment-status.csv")).isEqualTo("""
                支払計画,回,予定額,請求日,請求額,支払日,支払額,未払額,支払遅延額,遅延日数,状態
                plan,0,100,2025-03-10,100,2025-03-31,100,0,0,0,支払済
                plan,1,301,2025-03-03,301,2025-04-04,301,0,0,2,支払済
                plan,2,300,,0,,0,300,0,0,未請求
                plan,3,300,,0,,0,300,0,0,未請求
                year,1,500,2024-11-01,500,,0,500,500,0,支払遅延
                """);
        assertThat(table("payment-credits.csv")).isEqualTo("""
                支払計画,回,対象月,支払額,割合の下限(%),算定額の下限,割合の上限(%),算定額の上限
                plan,1,2025-02,301,5,15,5,15
                """);
    }

    @Test
    void withoutAPlanThereIsNoTable() throws Exception {
        DataFiles without = DataFiles.MINIMAL.asOf("2025-01");

        assertThat(PaymentTables.of(without.scope().calculation().payments())).isEmpty();
    }

    private static Map<String, String> tables() throws Exception {
        return PaymentTables.of(GIVEN.scope().calculation().payments());
    }

    private static String table(String name) throws Exception {
        String text = tables().get(name);
        assertThat(text).startsWith("\uFEFF").doesNotContainPattern("[^\r]\n");
        return text.substring(1).replace("\r\n", "\n");
    }
}
