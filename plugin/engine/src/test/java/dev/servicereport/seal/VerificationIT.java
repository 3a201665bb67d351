package dev.servicereport.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.problem.Problem;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationIT {

    private static final String REPORT = "20250303_見本市_報告書.pdf";

    @TempDir
    Path folder;

    @Test
    void anOutputIsAsItWasWritten() throws Exception {
        Verification verification = Verification.of(output());
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.sentence())
                .isEqualTo("Verified: " + verification.files()
                        + " files, all as they were written; manifest.json has SHA-256 "
                        + Fingerprint.ofFile(folder.resolve("output/manifest.json")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheFolderIsTheFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), output());
        assertThat(told(link)).isEmpty();
        Files.delete(link.resolve("overview.json"));
        assertThat(told(link)).hasSize(1);
    }

    @Test
    void tellsWhatIsMissingChangedAndAdded() throws Exception {
        Path output = output();
        Files.delete(output.resolve("overview.json"));
        Files.writeString(output.resolve("metrics/2025-02.json"), "{}");
        Files.writeString(output.resolve("metrics/2025-99.json"), "{}");
        assertThat(told(output))
                .containsExactly(
                        "metrics/2025-02.json: found 'another content', expected the content that manifest.json lists: changed"
                                + " (作成したときから内容が変わっています（変更）)",
                        "metrics/2025-99.json: found 'a file', expected no file of that name: added (一覧にないファイルがあります（追加）)",
                        "overview.json: found 'no file', expected the file that manifest.json lists: missing"
                                + " (一覧にあるファイルがありません（欠落）)");
    }

    @Test
    void aPackageIsHeldAgainstItsChecksums() throws Exception {
        assertThat(told(pack(REPORT))).isEmpty();
        Files.writeString(folder.resolve("pack").resolve(REPORT), "差替え");
        assertThat(told(folder.resolve("pack")))
                .containsExactly(
                        REPORT + ": found 'another content', expected the content that SHA256SUMS lists: changed"
                                + " (作成したときから内容が変わっています（変更）)");
    }

    @Test
    void aDiskThatWritesNamesInAnotherFormIsTheSame() throws Exception {
        Path pack = pack("ガイド.pdf");
        Files.move(pack.resolve("ガイド.pdf"), pack.resolve(Normalizer.normalize("ガイド.pdf", Normalizer.Form.NFD)));
        assertThat(told(pack)).isEmpty();
    }

    @Test
    void aLinkIsNoFileThatWasWritten() throws Exception {
        Path pack = pack(REPORT);
        Files.move(pack.resolve(REPORT), folder.resolve("elsewhere"));
        Files.createSymbolicLink(pack.resolve(REPORT), folder.resolve("elsewhere"));
        assertThat(told(pack)).hasSize(1).first().asString().contains("changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{\"outputs\":",
                "{\"outputs\":[{\"file\":\"../a\",\"sha256\":\"00\"}]}",
                "{\"outputs\":{}}",
                "{\"outputs\":[]} x",
                "{\"a\":1,\"a\":1,\"outputs\":[]}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void aListThatIsNoneIsToldAsSuch(String manifest) throws Exception {
        Files.writeString(folder.resolve("manifest.json"), manifest);
        assertThatThrownBy(() -> Verification.of(folder))
                .hasMessage("manifest.json: found 'no manifest', expected the list as service-report wrote it"
                        + " (一覧が壊れているか、別のものです。控えから戻してください)");
    }

    @Test
    void aLineOfChecksumsThatLeadsOutsideIsNone() throws Exception {
        Files.writeString(pack(REPORT).resolve("SHA256SUMS"), "0".repeat(64) + "  ../../etc/passwd\n");
        assertThatThrownBy(() -> Verification.of(folder.resolve("pack")))
                .hasMessageStartingWith("SHA256SUMS:1: found 'a line that is none'");
    }

    @Test
    void aFolderWithoutAListIsRefused() {
        assertThatThrownBy(() -> Verification.of(folder))
                .hasMessageEndingWith("found 'no list', expected a folder with manifest.json or SHA256SUMS"
                        + " (出力フォルダーか検収書類一式のフォルダーを指定してください)");
    }

    /** Of the class path nothing is there but this module: no library. */
    @Test
    void worksWithTheJarAlone() throws Exception {
        assertThat(bare(pack(REPORT).toString())).isEqualTo(VerifyCommand.SOUND);
        Files.delete(folder.resolve("pack").resolve(REPORT));
        assertThat(bare(folder.resolve("pack").toString())).isEqualTo(VerifyCommand.UNSOUND);
        assertThat(bare(folder.toString())).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(bare()).isEqualTo(VerifyCommand.UNUSABLE);
    }

    private int bare(String... folders) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                Path.of("target/classes") + java.io.File.pathSeparator + Path.of("target/test-classes"),
                BareVerify.class.getName()));
        command.addAll(List.of(folders));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("told"))).doesNotContain("NoClassDefFound");
        return process.exitValue();
    }

    private Path output() throws Exception {
        Path output = folder.resolve("output");
        ReportRequest request = new ReportRequest(GivenData.in(folder).directory(), output, null, null);
        new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of("sla-method"), List.of("adoc"), null), line -> {});
        return output;
    }

    private Path pack(String name) throws Exception {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve(name), "報告書", StandardCharsets.UTF_8);
        Files.writeString(pack.resolve("SHA256SUMS"), Fingerprint.ofFile(pack.resolve(name)) + "  " + name + "\n");
        return pack;
    }

    private static List<String> told(Path place) throws Exception {
        return Verification.of(place).problems().stream().map(Problem::toString).toList();
    }
}
