package dev.servicereport.documents.briefing;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Makes briefings in a JVM of its own. */
final class BriefingRun {

    private BriefingRun() {}

    /** @param arguments the folders of data and output, and the format */
    public static void main(String[] arguments) throws Exception {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReportRequest request = new ReportRequest(Path.of(arguments[0]), Path.of(arguments[1]), null, null);
        try {
            new ReportGenerator(request)
                    .documents(
                            DocumentRequest.of(List.of(BriefingEditions.ID), List.of(arguments[2]), null), line -> {});
            told.print("done\n");
        } catch (BadInputException bad) {
            told.print(bad.getMessage() + "\n");
        }
    }
}
