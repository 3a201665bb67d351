package dev.servicereport.start;

import dev.servicereport.contract.Glob;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found out of words and files, and what a new contract makes of it. */
final class Found {

    private static final long DAY = 86_400;

    private final Agreement agreement;
    private final Optional<Export> export;
    private final Optional<StopList> stops;
    private final ServiceNames services = new ServiceNames();
    private final List<SourceDraft> sources = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    Found(Agreement agreement, Optional<Export> export, Optional<StopList> stops) {
        this.agreement = agreement;
        this.export = export;
        this.stops = stops;
        // all names before the first id: one name's may be another's as it stands
        export.ifPresent(of -> services.add(of.rows().hosts(), true));
        Optional<StopSource> source = stops.map(list -> new StopSource(list, services));
        export.ifPresent(this::take);
        source.ifPresent(this::take);
    }

    private void take(Export of) {
        String glob = glob(of.file(), stops.map(StopList::file));
        sources.add(new ExportSource(of).draft(glob, services, agreement.from()));
        seen.add(of.file().name() + ": " + of.form().title() + ", "
                + of.look().encoding().name() + ", " + of.rows().rows() + " rows, "
                + of.rows().hosts().size() + " names");
    }

    private void take(StopSource source) {
        StopList list = source.list();
        sources.add(source.draft(glob(list.file(), export.map(Export::file))));
        seen.add(list.file().name() + ": planned stops, "
                + list.headings().look().encoding().name() + ", "
                + list.approvals().cells().size() + " rows");
    }

    /** The files of later months as well, unless the other file were one of them. */
    private static String glob(GivenFile file, Optional<GivenFile> other) {
        Glob wide = Glob.of(file.glob());
        return other.filter(o -> wide.matches(o.target())).isPresent() ? file.target() : file.glob();
    }

    Agreement agreement() {
        return agreement;
    }

    ServiceNames services() {
        return services;
    }

    List<SourceDraft> sources() {
        return sources;
    }

    /** What was recognised, in English, a line each. */
    List<String> seen() {
        return seen;
    }

    /** The files to copy. */
    List<GivenFile> files() {
        return Stream.concat(export.map(Export::file).stream(), stops.map(StopList::file).stream())
                .toList();
    }

    /** Whether no file says of which months there are data. */
    boolean saysNoMonth() {
        return export.map(Export::isWithoutOutages).orElse(true);
    }

    /** The seconds between two samples; 0 where there are none, or so few that it cannot be told. */
    long step() {
        return export.filter(e -> e.form().kind() == Kind.UPTIME && e.rows().areMoments())
                .map(e -> e.rows().step())
                .filter(step -> step <= DAY)
                .orElse(0L);
    }

    /** A fault of what was written, where the user can mend it: in the files given, or on the command line. */
    Problem told(Problem problem) {
        String name = problem.where().file();
        if (files().stream().noneMatch(file -> file.target().equals(name))) {
            return Agreement.onCommandLine(problem);
        }
        SourceLocation given = new SourceLocation(
                name.substring(GivenFile.FOLDER.length()),
                problem.where().line(),
                problem.where().column());
        return new Problem(
                problem.severity(), given, problem.found(), problem.expected(), problem.hint(), problem.detail());
    }
}
