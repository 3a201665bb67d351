package dev.servicereport.start;

import dev.servicereport.contract.Contract;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The files of a project that builds at once. */
final class NewProject {

    private static final String DATA = "data/";
    private static final String TODO = "# TODO";
    private static final String NEXT = "mvn site";

    private final Found found;
    private final String version;

    /** @param version of the plugin */
    NewProject(Found found, String version) {
        this.found = found;
        this.version = version;
    }

    /** Writes all files, or none. */
    Started write(Path folder) throws BadInputException, IOException {
        String contract = ProjectFiles.text(
                Contract.FILE, new ContractText(found.agreement()).values(found.sources(), found.step()));
        try (NewFiles files = NewFiles.in(folder)) {
            writeData(contract, files);
            for (Map.Entry<String, String> file : ProjectFiles.all(version).entrySet()) {
                files.write(file.getKey(), utf8(file.getValue()));
            }
            files.requireNoneThere();
            requireThatItWorks(files.aside());
            List<String> written = files.place();
            long open = contract.lines().filter(line -> line.contains(TODO)).count();
            return new Started(found.seen(), written, open, NEXT);
        }
    }

    private void writeData(String contract, NewFiles files) throws IOException {
        for (GivenFile file : found.files()) {
            files.copy(DATA + file.target(), file.path());
        }
        files.write(DATA + Contract.FILE, utf8(contract));
        files.write(DATA + "services.csv", utf8(found.services().csv()));
        if (found.saysNoMonth()) {
            YearMonth month = YearMonth.from(found.agreement().from());
            String list = new ExcelCsv(Texts.program().parts("table.outages").toArray(String[]::new)).toString();
            files.write(DATA + "outages/" + month + ".csv", utf8(list));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what was written as the goals will, so that no project comes of data that stop it. */
    private void requireThatItWorks(Path project) throws BadInputException, IOException {
        try {
            new ReportGenerator(new ReportRequest(project.resolve("data"), project.resolve("target"), null, null))
                    .figures();
        } catch (BadInputException faulty) {
            throw new BadInputException(faulty.problems().stream()
                    .filter(Problem::isError)
                    .map(found::told)
                    .sorted()
                    .toList());
        }
    }
}
