package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.payment.PlanAccount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** payments.csv and instalments.csv beside a contract with two plans. */
class PaymentFilesTest {

    private static final String PLANS = """
            payments:
              - { id: server, contract-amount: 1000, instalments: 3, first-month: 2025-01,
                  partial: { amount: 100, paid-on: 2025-03-31 } }
              - { id: licences, contract-amount: 500, instalments: 1, first-month: 2025-01 }
            """;

    @TempDir
    Path folder;

    @Test
    void rowsBelongToThePaymentsThatTheyName() throws Exception {
        write("payments.csv", """
                支払計画,回,請求日,支払日,支払額
                ｓｅｒｖｅｒ,０,令和7年3月20日,R7.3.31,100
                server,1,2025/2/3,,300
                licences,1,,,500
                """);

        assertThat(DataFiles.messages(data()))
                .containsExactly("payments.csv:4: '1': neither invoiced nor paid; counts for nothing"
                        + " (請求日も支払日もない行。請求・支払のいずれにも数えない)");
        PlanAccount server =
                DatasetReader.read(folder, c -> true).payments().accounts().get(0);
        assertThat(server.standings(LocalDate.of(2025, 3, 31)))
                .extracting(one -> one.no() + " " + one.state() + " " + one.paid())
                .containsExactly("0 SETTLED 100", "1 OVERDUE 0", "2 NOT_INVOICED 0", "3 NOT_INVOICED 0");
    }

    @Test
    void withoutTheFileNothingIsSaidOfWhatWasPaid() throws Exception {
        assertThat(DatasetReader.read(data(), c -> true).payments().kept()).isFalse();
    }

    @Test
    void aFileWithoutRowsSaysThatNothingWasPaid() throws Exception {
        write("payments.csv", "plan,no,invoiced_on,paid_on,amount\n");

        assertThat(DatasetReader.read(data(), c -> true).payments().kept()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            sever,1,,2025-02-25,300 => plan]: found 'sever', expected the id of a plan in contract.yaml ('server' のことですか)
            m365,1,,2025-02-25,300 => plan]: found 'm365', expected the id of a plan in contract.yaml (contract.yaml の payments にありません)
            server,4,,2025-02-25,300 => no]: found '4', expected a number from 0 to 3 (支払計画にない回です)
            licences,0,,2025-02-25,300 => no]: found '0', expected a number from 1 to 1 (支払計画にない回です。部分払（0）は contract.yaml の partial で合意していません)
            server,1.5,,2025-02-25,300 => no]: found '1.5', expected a whole number (整数を書いてください)
            server,99999999999,,2025-02-25,300 => no]: found '99999999999', expected a number from 0 to 3 (支払計画にない回です)
            server,1,,2025-02-25,300.5 => amount]: found '300.5', expected a whole number (整数を書いてください)
            server,1,,2025-02-25,-300 => amount]: found '-300', expected a number of 0 or more (負の数は使えません)
            server,1,,2025-02-25, => amount]: found '空欄', expected a value (この列は空にできません。値を書いてください)
            server,1,2025-02-26,2025-02-25,300 => paid_on]: found '2025-02-25', expected a day from 2025-02-26 on, when it was invoiced (支払日が請求日より前です。どちらかの日付を直してください)
            server,1,2025-02-30,,300 => invoiced_on]: found '2025-02-30', expected a date that exists (2025年2月に30日はありません)
            """)
    void aRowThatCannotBeIsAnError(String row, String message) throws Exception {
        write("payments.csv", "plan,no,invoiced_on,paid_on,amount\n" + row + "\n");

        assertThat(DataFiles.messages(data())).containsExactly("payments.csv:2 [" + message);
    }

    @Test
    void theSameRowTwiceIsAnError() throws Exception {
        write("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                server,1,2025-02-03,2025-02-25,300
                server,01,2025/2/3,R7.2.25,"300"
                """);

        assertThat(DataFiles.messages(data()))
                .containsExactly("payments.csv:3 [no]: found '01', expected a row not written before;"
                        + " payments.csv:2 says the same (同じ行が2回あります。1回の請求・支払は1行にしてください)");
    }

    @Test
    void rowsAreCheckedEvenWhenThePlansAreAtFault() throws Exception {
        write("payments.csv", "plan,no,invoiced_on,paid_on,amount\nserver,1,,2025-02-25,300.5\n");
        DataFiles.soundIn(folder);
        write("contract.yaml", DataFiles.sound().get("contract.yaml") + PLANS.replace("amount: 100,", "amount: 101,"));

        assertThat(DataFiles.messages(folder))
                .containsExactly(
                        "contract.yaml:10 [payments[0].partial.amount]: found '101', expected at most 100,"
                                + " 10% of the bid amount (部分払は応札額の10％以内です)",
                        "payments.csv:2 [amount]: found '300.5', expected a whole number (整数を書いてください)");
    }

    @Test
    void theContractsOwnAmountsMayStandInAFile() throws Exception {
        write("instalments.csv", """
                計画,回,金額
                server,2,300
                server,1,"1,00"
                server,3,500
                """.replace("1,00", "100"));

        assertThat(DatasetReader.read(data(), c -> true)
                        .payments()
                        .accounts()
                        .get(0)
                        .schedule()
                        .instalments())
                .extracting(one -> one.no() + " " + one.amount())
                .containsExactly("1 100", "2 300", "3 500");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            server,1,100 => instalments.csv: found '1 amounts of plan server', expected 3 amounts, one for each instalment (支払計画「server」の支払額がない回があります)
            licences,1,499 => instalments.csv: found 'a sum of 499', expected amounts that add up to 500 (支払計画「licences」：支払額の合計が契約金額（部分払を除く）と一致しません)
            licences,2,500 => instalments.csv:2 [no]: found '2', expected a number from 1 to 1 (contract.yaml の instalments にない回です)
            """)
    void aTableIsCompleteAndAddsUp(String row, String message) throws Exception {
        write("instalments.csv", "plan,no,amount\n" + row + "\n");

        assertThat(DataFiles.messages(data())).containsExactly(message);
    }

    @Test
    void aTableHasEachInstalmentOnceAndStandsInOnePlaceOnly() throws Exception {
        write("instalments.csv", "plan,no,amount\nlicences,1,500\nlicences,1,500\n");
        assertThat(DataFiles.messages(data()))
                .containsExactly("instalments.csv:3 [no]: found '1', expected each instalment once (同じ回が2回あります)");

        write("instalments.csv", "plan,no,amount\nlicences,1,1.5\nlicences,1,500\n");
        assertThat(DataFiles.messages(data()))
                .containsExactly(
                        "instalments.csv:2 [amount]: found '1.5', expected a whole number (整数を書いてください)",
                        "instalments.csv:3 [no]: found '1', expected each instalment once (同じ回が2回あります)");

        write("instalments.csv", "plan,no,amount\nserver,1,x\nserver,2,1\nserver,3,1\n");
        assertThat(DataFiles.messages(data()))
                .containsExactly(
                        "instalments.csv:2 [amount]: found 'x', expected a number of 0 or more (「1024」「0.5」のように、0以上の数だけを書いてください)");

        write(
                "contract.yaml",
                DataFiles.sound().get("contract.yaml")
                        + PLANS.replace("instalments: 1,", "instalments: 1, instalment-amounts: [ 500 ],"));
        write("instalments.csv", "plan,no,amount\nlicences,1,500\n");
        assertThat(DataFiles.messages(folder))
                .containsExactly(
                        "instalments.csv:2 [plan]: found 'licences', expected a plan without instalment-amounts or annual"
                                + " in contract.yaml (支払額一覧は contract.yaml か instalments.csv のどちらか一方に書いてください)");
    }

    private Path data() throws IOException {
        DataFiles.soundIn(folder);
        return write("contract.yaml", DataFiles.sound().get("contract.yaml") + PLANS)
                .getParent();
    }

    private Path write(String name, String text) throws IOException {
        return DataFiles.write(folder, name, text);
    }
}
