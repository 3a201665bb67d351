package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.export.JsonText;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.problem.BadInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample data as other programs would have written them give the same figures to the byte. */
class ConvertedDataTest {

    private static final Path SAMPLE = Path.of("..", "..", "data");
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    /** Japanese headings for English ones, of all files. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("action", "対応"),
            Map.entry("amount", "支払額"),
            Map.entry("approved_by", "承認者"),
            Map.entry("backup", "バックアップ"),
            Map.entry("backup_last_success", "バックアップ最終成功日時"),
            Map.entry("cause", "原因"),
            Map.entry("channel", "受付方法"),
            Map.entry("cpu_cores", "CPUコア数"),
            Map.entry("decided_by", "決定者"),
            Map.entry("decided_on", "決定日"),
            Map.entry("delivered_on", "納入日"),
            Map.entry("detected_at", "検知日時"),
            Map.entry("foreseen", "予見"),
            Map.entry("from", "開始日時"),
            Map.entry("group", "グループ"),
            Map.entry("id", "番号"),
            Map.entry("impact", "影響"),
            Map.entry("in_sla", "SLA対象"),
            Map.entry("invoiced_on", "請求日"),
            Map.entry("kind", "種別"),
            Map.entry("licence_to", "ライセンス期限"),
            Map.entry("location", "設置場所"),
            Map.entry("memory_gib", "メモリ(GiB)"),
            Map.entry("name", "名称"),
            Map.entry("no", "番号"),
            Map.entry("paid_on", "支払日"),
            Map.entry("part_of", "親"),
            Map.entry("plan", "支払計画"),
            Map.entry("quantity", "数量"),
            Map.entry("reason", "理由"),
            Map.entry("recovered_at", "復旧日時"),
            Map.entry("reported_at", "速報日時"),
            Map.entry("responsible", "責任区分"),
            Map.entry("role", "用途"),
            Map.entry("rule", "規則"),
            Map.entry("scope", "範囲"),
            Map.entry("serial", "製造番号"),
            Map.entry("service", "サービス"),
            Map.entry("severity", "重要度"),
            Map.entry("site", "拠点"),
            Map.entry("spec", "仕様"),
            Map.entry("status", "状態"),
            Map.entry("storage_tb", "ストレージ(TB)"),
            Map.entry("timestamp", "日時"),
            Map.entry("title", "件名"),
            Map.entry("to", "終了日時"));

    /** Registers of documents call some of the same columns otherwise. */
    private static final Set<String> FOR_FIGURES = Set.of(
            "services",
            "uptime",
            "outages",
            "exclusions",
            "corrections",
            "incidents",
            "inquiries",
            "inventory",
            "payments");

    @TempDir
    Path folder;

    @Test
    void windowsTextWithJapaneseHeadingsGivesTheSameFigures() throws IOException, BadInputException {
        for (Path file : files()) {
            Path copy = folder.resolve(SAMPLE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, converted(file));
        }
        assertThat(folder.resolve("services.csv")).binaryContent().startsWith("番号,名称".getBytes(WINDOWS_31J));
        assertThat(figures(Scope.of(DatasetReader.read(folder, c -> true), null, null)
                        .calculation()))
                .isEqualTo(figures(SampleData.calculation()));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> figures(FiguresCalculation calculation) {
        return calculation.monthsWithData().stream()
                .map(month -> JsonText.of(MetricsJson.of(calculation.of(month))))
                .toList();
    }

    private static byte[] converted(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = SAMPLE.relativize(file).toString();
        if (name.startsWith("deliverables/")) {
            return bytes; // was handed over, and is known by its SHA-256
        }
        if (name.endsWith(".csv.gz")) {
            byte[] text = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            return packed(windows(text, HEADINGS));
        }
        boolean countsForFigures = FOR_FIGURES.contains(name.split("[./]", 2)[0]);
        return name.endsWith(".csv") ? windows(bytes, countsForFigures ? HEADINGS : Map.of()) : bytes;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A character that the encoding lacks fails. */
    private static byte[] windows(byte[] utf8, Map<String, String> headings) throws IOException {
        String text = new String(utf8, StandardCharsets.UTF_8).replace("\uFEFF", "");
        int end = text.indexOf('\n');
        String header = Arrays.stream(text.substring(0, end).strip().split(","))
                .map(heading -> headings.getOrDefault(heading, heading))
                .collect(Collectors.joining(","));
        String lines = header + text.substring(end).replace("\r\n", "\n");
        ByteBuffer bytes = WINDOWS_31J.newEncoder().encode(CharBuffer.wrap(lines.replace("\n", "\r\n")));
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }
}
