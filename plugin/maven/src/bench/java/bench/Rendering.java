package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From data to HTML and PDF, with nothing kept from earlier, against others that have the AsciiDoc ready. */
final class Rendering {

    static final String REPORTS = "-Dservice-report.documents=monthly-report";

    private static final String MONTH = "-Dservice-report.months=2025-08";
    private static final String TWELVE = "-Dservice-report.months=2025-01..2025-12";

    private final Commands commands;
    private final Path work;
    private final Results results;

    Rendering(Commands commands, Path work, Results results) {
        this.commands = commands;
        this.work = work;
        this.results = results;
    }

    /** B has the report of that month as it was when the benchmark was written, so that figures of different days can be compared. */
    void month() throws IOException, InterruptedException {
        results.pair("month", "report of one month / asciidoctor-maven-plugin", 0.16,
                ours(MONTH, REPORTS), theirs(commands.fixed()));
    }

    void twelve() throws IOException, InterruptedException {
        results.pair("twelve", "reports of twelve months / asciidoctor-maven-plugin", 0.15,
                ours(TWELVE, REPORTS), theirs(sources(TWELVE, REPORTS)));
    }

    void all() throws IOException, InterruptedException {
        Path folder = work.resolve("all");
        Folders.delete(folder);
        double cpu = Cpu.of(folder, commands.documents(commands.sample()));
        results.each("all", "all documents of the sample, each", 0.5, cpu,
                Folders.count(folder.resolve("target/service-report/documents"), ".pdf"));
    }

    void sixty() throws IOException, InterruptedException {
        Path data = GivenMonths.in(work, 60);
        Path folder = work.resolve("sixty");
        Folders.delete(folder);
        double cpu = Cpu.of(folder, commands.documents(data, REPORTS));
        results.each("sixty", "sixty monthly reports alone, each", 1.2, cpu,
                Folders.count(folder.resolve("target/service-report/documents"), ".pdf"));
    }

    /** B is Asciidoctor and Asciidoctor PDF on CRuby, without Maven, as Debian has them. */
    void cruby() throws IOException, InterruptedException {
        Optional<Path> program = program("asciidoctor-pdf");
        if (program.isEmpty()) {
            System.out.println("cruby: left out, for asciidoctor-pdf is not installed (Debian: ruby-asciidoctor-pdf)");
            return;
        }
        Path source = work.resolve("cruby");
        Folders.delete(source);
        Folders.copy(commands.fixed(), source);
        results.pair("cruby", "report of one month / Asciidoctor PDF on CRuby", 0,
                ours(MONTH, REPORTS),
                () -> Cpu.of(source, commands.cruby(program.get(), "html5")) + Cpu.of(source, commands.cruby(program.get(), "pdf")));
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Results.Run ours(String... asked) {
        Path folder = work.resolve("render");
        return () -> {
            Folders.delete(folder);
            return Cpu.of(folder, commands.documents(commands.sample(), asked));
        };
    }

    private Results.Run theirs(Path sources) throws IOException {
        Path folder = work.resolve("asciidoctor");
        Folders.delete(folder);
        commands.writeAsciidoctorProject(Files.createDirectories(folder), sources);
        return () -> {
            Folders.delete(folder.resolve("target"));
            return Cpu.of(folder, commands.maven("process-resources"));
        };
    }

    private Path sources(String... asked) throws IOException, InterruptedException {
        Path folder = work.resolve("sources");
        Folders.delete(folder);
        List<String> command = commands.documents(commands.sample(), asked);
        command.add("-Dservice-report.formats=adoc");
        Cpu.of(folder, command);
        return folder.resolve("target/service-report/documents");
    }
}
