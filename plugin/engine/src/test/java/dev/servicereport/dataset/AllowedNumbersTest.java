package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve digits of which the last is a check digit: where they are refused, and where somebody vouches for them. */
class AllowedNumbersTest {

    private static final String REFUSED = "found 'twelve digits that are not shown', expected no number that may be an"
            + " Individual Number (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください)";

    @TempDir
    Path folder;

    private ForeignData inquiries(String contract, String id) throws IOException {
        return new ForeignData(folder, contract)
                .file("outages/2025-01.csv", "service,from,to\n")
                .file("inquiries.csv", "番号,受付日時\n" + id + ",2025-01-06 10:00\n");
    }

    @Test
    void anIdIsSearchedLikeAnyOtherCell() throws Exception {
        assertThat(inquiries("", "123456789018").messages()).containsExactly("inquiries.csv:2 [番号]: " + REFUSED);
        assertThat(inquiries("", "INC123456789018").messages()).containsExactly("inquiries.csv:2 [番号]: " + REFUSED);
    }

    @Test
    void aSerialNumberIsNot() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/2025-01.csv", "service,from,to\nweb,2025-01-06 10:00,2025-01-06 10:01\n")
                        .file("inventory.csv", "id,kind,name,quantity,serial\na,server,機器,1,123456789018\n")
                        .notices())
                .isEmpty();
    }

    @Test
    void theContractAllowsAColumnAndTheRunSaysSo() throws Exception {
        String allowed = """
                personal-numbers:
                  allow:
                    - { file: "inq*.csv", column: 番号, reason: 受付システムの番号 }
                """;
        assertThat(inquiries(allowed, "123456789018").notices())
                .containsExactly(
                        "contract.yaml:10 [personal-numbers.allow[0]]: 'inq*.csv 番号': not searched for Individual"
                                + " Numbers, because: 受付システムの番号 (個人番号の確認をしていない列。理由：受付システムの番号)");
    }

    @Test
    void anAllowanceThatNamesNothingIsAnError() throws Exception {
        String allowed = """
                personal-numbers:
                  allow:
                    - { file: inquiries.csv, column: id, reason: 受付システムの番号 }
                    - { file: inquiry.csv, column: 番号, reason: 受付システムの番号 }
                """;
        assertThat(inquiries(allowed, "Q-1").messages())
                .containsExactly(
                        "contract.yaml:10 [personal-numbers.allow[0]]: found 'inquiries.csv id', expected a file that is read"
                                + " and a heading that it has (当てはまるファイル又は見出しがありません。file と column を確かめるか、この項目を消してください)",
                        "contract.yaml:11 [personal-numbers.allow[1]]: found 'inquiry.csv 番号', expected a file that is read"
                                + " and a heading that it has (当てはまるファイル又は見出しがありません。file と column を確かめるか、この項目を消してください)");
    }

    @Test
    void aNumberOverThreeCellsIsFoundWhenHalfOfTheRowsLookLikeOne() throws Exception {
        ForeignData data = new ForeignData(folder, "")
                .file(
                        "outages/2025-01.csv",
                        "service,from,to,a,b,c\n"
                                + "web,2025-01-06 10:00,2025-01-06 10:01,1234,5678,9018\n"
                                + "web,2025-01-07 10:00,2025-01-07 10:01,1234,5678,9010\n");
        assertThat(data.messages())
                .contains("outages/2025-01.csv:2 [a]: " + REFUSED)
                .noneMatch(message -> message.startsWith("outages/2025-01.csv:3"));
    }

    @Test
    void fewerRowsAreChance() throws Exception {
        ForeignData data = new ForeignData(folder, "")
                .file(
                        "outages/2025-01.csv",
                        "service,from,to,a,b,c\n"
                                + "web,2025-01-06 10:00,2025-01-06 10:01,1234,5678,9018\n"
                                + "web,2025-01-07 10:00,2025-01-07 10:01,1234,5678,9010\n"
                                + "web,2025-01-08 10:00,2025-01-08 10:01,1234,5678,9011\n");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.csv:1: 'a, b, c': unknown columns are not read (知らない列なので読まない)");
    }
}
