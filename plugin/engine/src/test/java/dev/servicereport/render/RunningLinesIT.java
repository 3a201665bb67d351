package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the foot of each page stands there whole. */
class RunningLinesIT {

    private static final String MARK = "取扱注意（複製・転載・目的外利用及び第三者への提供を禁止する）";
    private static final String VENTURE = "株式会社サンプルデータセンター愛媛・株式会社サンプルネットワーク共同企業体";

    private static String document(String theme, String contractor) {
        return "= 題\n:pdf-theme: " + theme + "\n:contractor: " + contractor + "\n:handling: " + MARK + "\n\n本文\n";
    }

    private static String firstPage(Path folder, String source) throws Exception {
        Path pdf = folder.resolve("foot.pdf");
        Documents.render(folder, source, Targets.pdf(pdf));
        return String.join("", PdfText.firstPage(pdf)).replace(" ", "");
    }

    @Test
    void textsThatAreTooLongForOneLineTakeTwo(@TempDir Path folder) throws Exception {
        assertThat(firstPage(folder, document("form", VENTURE)))
                .isEqualTo("題本文株式会社サンプルデータセンター愛媛・株式会社取扱注意（複製・転載・目的外利用及び第三者への1/1サンプルネットワーク共同企業体提供を禁止する）");
    }

    @Test
    void longestThatAContractMayNameHaveRoom(@TempDir Path folder) throws Exception {
        String longest = "株式会社見本十文字也".repeat(10);
        assertThat(firstPage(folder, document("form", longest))).contains("株式会社見本十文字也");
    }

    @Test
    void whatHasNoRoomIsAFaultThatSaysHowMuchHas(@TempDir Path folder) {
        assertThatThrownBy(() -> firstPage(folder, document("form", "長".repeat(400))))
                .isInstanceOf(RenderException.class)
                .hasMessageMatching(
                        "(?s).*found 400 characters in \\{contractor} \\(footer\\), which stands on each page,"
                                + " expected at most \\d{3};.*");
    }
}
