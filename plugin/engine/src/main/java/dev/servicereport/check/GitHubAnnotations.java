package dev.servicereport.check;

import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.EquipmentSentences;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A result as commands to the runner of GitHub Actions, which shows them beside the lines of the files. */
final class GitHubAnnotations {

    private static final String ERROR = "error";

    private GitHubAnnotations() {}

    /** Lines for the standard output, each at the start of a line; those of the months only that were not met, and of the registers that are missing. */
    static List<String> of(CheckResult result, RepositoryPaths paths) {
        Stream<String> faults = result.faults().stream().map(fault -> fault(fault, paths));
        Stream<String> months = result.months().stream()
                .filter(month -> month.outcome() != CheckOutcome.MET)
                .map(GitHubAnnotations::month);
        Stream<String> registers = result.missingRegisters().stream()
                .map(file -> command(ERROR, " title=" + RegisterWords.MISSING, CheckResult.missingRegister(file)));
        Stream<String> rest = switch (result.outcome()) {
            case FAILED -> Stream.of(command(ERROR, "", result.failure()));
            case MISSING ->
                result.months().isEmpty() ? Stream.of(command(ERROR, "", "there is no month")) : Stream.of();
            default -> Stream.of();
        };
        Stream<String> early = Stream.ofNullable(result.earlyWarning())
                .filter(EarlyWarning::isDue)
                .map(warning -> command("warning", " title=" + Texts.program().say("check.early"), warning.sentence()));
        Stream<String> equipment = result.shortOnes().stream()
                .map(point -> command(ERROR, " title=" + property(EquipmentSentences.SHORTAGE), point.toString()));
        return Stream.of(faults, months, equipment, registers, early, rest)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String fault(Problem fault, RepositoryPaths paths) {
        int line = fault.where().line();
        Optional<String> file = paths.of(fault.where().file());
        String place = file.map(path -> " file=" + property(path) + (line > 0 ? ",line=" + line : ""))
                .orElse("");
        return command(ERROR, place, fault.toString());
    }

    private static String month(CheckedMonth month) {
        String level = month.outcome() == CheckOutcome.UNDETERMINED ? "warning" : ERROR;
        return command(level, " title=" + property(month.outcome().japanese()), month.sentence());
    }

    private static String command(String level, String properties, String message) {
        return "::" + level + properties + "::" + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
