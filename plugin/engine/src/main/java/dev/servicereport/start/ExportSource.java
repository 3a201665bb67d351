package dev.servicereport.start;

import dev.servicereport.contract.Presets;
import dev.servicereport.contract.Source.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entry of {@code sources} for an export that was recognised. */
final class ExportSource {

    private final Export export;
    private final ExportRows rows;

    ExportSource(Export export) {
        this.export = export;
        rows = export.rows();
    }

    /**
     * @param glob the files that it reads
     * @param from the first day of service
     */
    SourceDraft draft(String glob, ServiceNames names, LocalDate from) {
        SourceDraft draft = export.form().draft(glob);
        draft.remark(export.file().name() + "：" + export.look().encoding().name() + "、見出しは "
                + export.look().line() + " 行目、" + rows.rows() + " 行" + period());
        noteBeginning(draft, from);
        if (!export.timestamp().isEmpty()) {
            draft.line("    # TODO: 日時の書き方を確かめる（M は月、d は日、H は時）").key("timestamp", YamlWord.of(export.timestamp()));
        }
        if (export.mayBeChanges()) {
            draft.line("    # TODO: 状態が変わったときだけの記録なら、kind を outages にして sampling の行を消す");
        }
        severities(draft);
        if (export.form().service().isEmpty() && !rows.hosts().isEmpty()) {
            draft.line("    # 出力にある名前: services.csv の番号").line("    services:");
            rows.hosts().forEach(host -> draft.line("      " + YamlWord.of(host) + ": " + YamlWord.of(names.id(host))));
        } else if (!export.form().service().isEmpty()) {
            String service = export.form().service();
            draft.line("    services: { " + YamlWord.of(service) + ": " + YamlWord.of(names.id(service)) + " }");
        }
        return draft;
    }

    /** What a list of outages does not name was up: it must be known to begin with the service. */
    private void noteBeginning(SourceDraft draft, LocalDate from) {
        if (export.form().kind() == Kind.OUTAGES && rows.first().isPresent()) {
            LocalDate first = day(rows.first().getAsLong());
            if (YearMonth.from(first).isAfter(YearMonth.from(from))) {
                draft.remark("TODO: 最初の行は " + first + "、運用開始は " + from + "。その間の停止も含む出力か確かめる（一覧にない時間は正常として数える）");
            }
        }
    }

    private String period() {
        return rows.first().isEmpty()
                ? ""
                : "（" + day(rows.first().getAsLong()) + " から " + day(rows.last().orElseThrow()) + "）";
    }

    static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), SourceDraft.ZONE);
    }

    /** Those that are surely no outage are written, but do not count. */
    private void severities(SourceDraft draft) {
        Map<String, Long> told = rows.told();
        if (told.isEmpty()) {
            return;
        }
        if (told.containsKey("")) {
            draft.remark("TODO: " + rows.toldHeading() + "が空欄の行があり、どの行も停止として数えている");
            return;
        }
        draft.line("    where:")
                .line("      # TODO: 停止とみなす" + YamlWord.comment(rows.toldHeading()) + "を確かめる。「#」を付けた行は数えない")
                .line("      " + YamlWord.of(rows.toldHeading()) + ":");
        words().forEach(word -> draft.line("        " + line(word)));
    }

    /** Those that may be outages, also when there has been none yet; then what else was seen. */
    private List<String> words() {
        boolean japanese = rows.toldHeading().chars().anyMatch(c -> c > 0x7F);
        Stream<String> usual = Presets.outage(export.form().preset()).stream()
                .filter(word -> japanese == word.chars().anyMatch(c -> c > 0x7F));
        List<String> known = usual.toList();
        Stream<String> others = rows.told().keySet().stream()
                .filter(word -> known.stream().noneMatch(word::equalsIgnoreCase))
                .sorted(Comparator.comparing(export::isNoOutage).thenComparing(Comparator.naturalOrder()));
        return Stream.concat(known.stream(), others).toList();
    }

    private String line(String word) {
        long count = rows.told().entrySet().stream()
                .filter(told -> told.getKey().equalsIgnoreCase(word))
                .mapToLong(Map.Entry::getValue)
                .sum();
        boolean none = export.isNoOutage(word);
        return (none ? "# " : "") + "- " + YamlWord.of(word) + "   # " + count + " 行" + (none ? "、停止ではない" : "");
    }
}
