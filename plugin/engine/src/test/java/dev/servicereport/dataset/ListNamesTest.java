package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListNamesTest {

    private static final String LIST = "service,from,to\nweb,2025-01-10T10:00,2025-01-10T11:00\n";

    @TempDir
    Path folder;

    @Test
    void saysOfANameThatMayMeanAMonthThatItIsNotReadAsOne() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/2025-01-1.csv", LIST)
                        .notices())
                .containsExactly(
                        "outages/2025-01-1.csv: the name may mean a month and is not read as one, so that a list"
                                + " missing beside it is not noticed; name lists by their months, like 2025-01.csv"
                                + " (ファイル名が月を表すか決められず、月の名前とはみなしていないため、同じ並びの一覧が欠けても分からない。月ごとの一覧なら"
                                + "「2025-01.csv」「令和7年1月.csv」、分けた一覧なら「2025-01_第2部.csv」のように名付けてください)");
    }

    @Test
    void saysNothingWhereListsAreNamedByDays() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("outages/R7.1.9.csv", "service,from,to\n")
                        .file("outages/R7.1.10.csv", LIST)
                        .notices())
                .isEmpty();
    }
}
