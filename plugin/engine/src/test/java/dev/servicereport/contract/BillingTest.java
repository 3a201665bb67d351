package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.Billing.Account;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the contract says of papers that go with a payment. */
class BillingTest {

    private static final String REST = """
            title: 業務
            client: { name: 市 }
            signed-on: "2024-06-03"
            service-from: "2025-01-01"
            service-to: "2029-12-31"
            sla: { availability: { target: "99.8" } }
            """;

    private static Contract read(String more) {
        return ContractText.read(REST + more);
    }

    @Test
    void theContractorHasANumberAndAnAccount() {
        Contract contract = read("""
                contractor: { name: 社, invoice-registration: Ｔ１２３４５６７８９０１２３,
                  account: { bank: 見本銀行, branch: 本店, kind: 当座, number: "0012345", holder: カ）シャ } }
                """);
        assertThat(contract.parties().contractor().billing())
                .isEqualTo(new Billing("T1234567890123", new Account("見本銀行", "本店", "当座", "0012345", "カ）シャ")));
        assertThat(contract.parties().client().billing()).isEqualTo(Billing.NONE);
    }

    @Test
    void eachPaperIsMadeOnceInItsOwnOrder() {
        assertThat(read("contractor: { name: 社 }\nmonthly-papers: [invoice, completion-notice, invoice]\n")
                        .printed())
                .isEqualTo(new PrintedWords(
                        Map.of(),
                        "",
                        "",
                        List.of(),
                        false,
                        Appearance.USUAL,
                        List.of(MonthlyPaper.COMPLETION_NOTICE, MonthlyPaper.INVOICE)));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThat(ContractText.messages(REST + """
                contractor: { name: 社, invoice-registration: T123,
                  account: { bank: 見本銀行, branch: 本店, number: 12-34, holder: カ）シャ } }
                monthly-papers: [invoices]
                """))
                .containsExactly(
                        "contract.yaml:7 [contractor.invoice-registration]: found 'T123', expected T and 13 digits"
                                + " (登録番号は、T に続けて数字13桁で書いてください)",
                        "contract.yaml:8 [contractor.account.number]: found '12-34', expected an account number of 1 to 8"
                                + " digits, in quotes (口座番号は、引用符で囲んだ8桁までの数字で書いてください)",
                        "contract.yaml:9 [monthly-papers[0]]: found 'invoices', expected one of completion-notice,"
                                + " performance-check, invoice, partial-inspection, inspection-result; did you mean"
                                + " 'invoice'? (completion-notice、performance-check、invoice、partial-inspection、"
                                + "inspection-result のいずれかを書いてください)");
    }

    @Test
    void onlyTheContractorIsPaid() {
        assertThat(ContractText.messages(REST.replace("name: 市", "name: 市, invoice-registration: T1234567890123")
                        + "contractor: { name: 社 }\n"))
                .containsExactly(
                        "contract.yaml:2 [client]: found 'invoice-registration', expected one of the keys name,"
                                + " representative, department, address, issuer, contact, telephone (キーの綴りと位置を確かめてください)");
    }
}
