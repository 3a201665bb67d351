package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.colour.Colour;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppearanceReaderTest {

    private static final String LEAST = """
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: "2024-06-03"
            service-from: "2025-01-01"
            service-to: "2029-12-31"
            sla: { availability: { target: "99.5" } }
            """;

    private final Problems problems = new Problems();

    private Optional<Appearance> read(String yaml) {
        return new ContractReader(problems)
                .read((LEAST + yaml).getBytes(StandardCharsets.UTF_8))
                .map(file -> file.contract().printed().appearance());
    }

    private List<String> faults(String yaml) {
        assertThat(read(yaml)).isEmpty();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void readsColoursLogoLetterheadChaptersAndColumns() {
        assertThat(read("""
                brand:
                  color: "#5b2A86"
                  accent: ８Ａ５ＢＢ５
                  logo: { file: images/logo.png, alt: 社章 }
                  letterhead: 社　電話
                chapters: [stops, exclusions]
                leave-out: { monthly-report: [stops.remark] }
                """))
                .contains(new Appearance(
                        new Brand(
                                Colour.of("5B2A86"),
                                Colour.of("8A5BB5"),
                                new Brand.Logo("images/logo.png", "社章"),
                                "社　電話"),
                        List.of(Chapter.STOPS, Chapter.EXCLUSIONS),
                        Map.of("monthly-report", List.of("stops.remark"))));
    }

    @Test
    void isAsBundledWithoutAnyOfIt() {
        assertThat(read("")).contains(Appearance.USUAL);
    }

    @Test
    void refusesPaleColoursWithTheirRatioAndTheNearestThatPasses() {
        assertThat(faults("brand: { color: \"F0A000\", accent: \"FFE0A0\" }\n"))
                .containsExactly(
                        "contract.yaml:8 [brand.accent]: found 'FFE0A0', expected a colour with a contrast of at least 3.00:1"
                                + " for marks on white; this one has 1.27:1, and the nearest darker one that passes is"
                                + " \"A79268\" (図の線と塗り（白の上）のコントラスト比が 1.27：1 で、3.00：1 に足りません。足りる色で最も近いものは"
                                + "「\"A79268\"」です)",
                        "contract.yaml:8 [brand.color]: found 'F0A000', expected a colour with a contrast of at least 4.50:1"
                                + " for text on its tints; this one has 1.95:1, and the nearest darker one that passes is"
                                + " \"916100\" (文字（表の見出しの淡色の上）のコントラスト比が 1.95：1 で、4.50：1 に足りません。足りる色で最も近いものは"
                                + "「\"916100\"」です)");
    }

    @Test
    void refusesChaptersThatAreNoneThatComeTwiceOrWithoutWhatWasNotCounted() {
        assertThat(faults("chapters: [stops, exclusion]\n"))
                .singleElement()
                .asString()
                .contains("[chapters[1]]: found 'exclusion', expected one of", "did you mean 'exclusions'?");
        problems.sorted();
        assertThat(new AppearanceReaderTest().faults("chapters: [stops, exclusions, stops]\n"))
                .singleElement()
                .asString()
                .contains("[chapters]", "expected each chapter once");
        assertThat(new AppearanceReaderTest().faults("chapters: [stops]\n"))
                .singleElement()
                .asString()
                .contains("[chapters]", "expected 'exclusions' among them");
    }

    @Test
    void refusesColumnsThatAreNoneOrCarryTheVerdict() {
        assertThat(faults("leave-out: { monthly-report: [stops.remrak, services.verdict] }\n"))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("leave-out.monthly-report[0]", "found 'stops.remrak'")
                                .contains("did you mean 'stops.remark'?"),
                        other -> assertThat(other)
                                .contains("leave-out.monthly-report[1]", "this one carries the verdict"));
    }

    @Test
    void refusesDocumentsWithoutNamedColumns() {
        assertThat(faults("leave-out: { monthly-reprot: [stops.remark] }\n"))
                .singleElement()
                .asString()
                .contains("found 'monthly-reprot'", "did you mean 'monthly-report'?");
    }
}
