package dev.servicereport.start;

import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.FirstLook;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.DateTimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of planned stops as offices keep it (計画停止の一覧), recognised.
 *
 * @param file where it lies
 * @param headings what stands for which column
 * @param targets the cells of the services that are not blank, each once, in the order of the rows
 * @param approvals what it says of approval
 */
record StopList(GivenFile file, StopHeadings headings, List<String> targets, Approvals approvals) {

    /** Recognises a list by its headings; empty, and why is noted, when it has none for both ends of a stop. */
    static Optional<StopList> recognise(GivenFile file, Problems problems) {
        Problems unreadable = new Problems();
        Optional<FirstLook> any = FirstLook.at(file.source(), has -> List.of(), unreadable);
        unreadable.sorted().stream().filter(Problem::isError).forEach(problems::add);
        if (any.isEmpty()) {
            return Optional.empty();
        }
        Optional<StopList> list = StopHeadings.of(file).map(headings -> read(file, headings));
        if (list.isEmpty()) {
            problems.add(Problem.error(
                            new SourceLocation(file.name(), any.get().line(), ""),
                            String.join(",", any.get().headings()),
                            "a row of headings with the start and the end of each stop, like 開始日時 and 終了日時")
                    .hint("計画停止の一覧の見出しが分かりません。「対象,開始日時,終了日時,内容」のような見出しにしてください"));
        }
        return list;
    }

    private static StopList read(GivenFile file, StopHeadings headings) {
        Optional<String> approval = headings.approval();
        SourceDraft draft = approval.map(heading -> headings.draft(file.target(), "approved_by", heading))
                .orElseGet(() -> headings.draft(file.target()));
        List<String> targets = new ArrayList<>();
        List<String> approvals = new ArrayList<>();
        CsvMapping mapping = draft.mapping().orElseThrow();
        CsvContext context = new CsvContext(new DateTimeText(SourceDraft.ZONE), c -> true, new Problems());
        new CsvReader(context).read(file.source().mapped(mapping, ""), ExclusionCsv::columns, row -> {
            targets.add(raw(row, "service"));
            approvals.add(raw(row, "approved_by"));
        });
        return new StopList(
                file,
                headings,
                targets.stream().filter(cell -> !cell.isEmpty()).distinct().toList(),
                new Approvals(approval.orElse(""), approvals));
    }

    private static String raw(CsvRow row, String name) {
        return ExclusionCsv.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(row::raw)
                .orElse("")
                .strip();
    }

    /** Its name, its encoding, and how many rows it has. */
    String seen() {
        return file.seen(headings.look(), approvals.cells().size());
    }
}
