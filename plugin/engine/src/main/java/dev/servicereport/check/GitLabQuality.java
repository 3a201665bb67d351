package dev.servicereport.check;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.contract.Contract;
import dev.servicereport.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as GitLab's report of code quality: each fault, and at the contract each month that was not met and each register that is missing. */
final class GitLabQuality {

    private final RepositoryPaths paths;
    private final List<Object> issues = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    private GitLabQuality(RepositoryPaths paths) {
        this.paths = paths;
    }

    static String of(CheckResult result, RepositoryPaths paths) {
        GitLabQuality quality = new GitLabQuality(paths);
        result.faults().forEach(quality::fault);
        result.months().stream()
                .filter(month -> month.outcome() != CheckOutcome.MET)
                .forEach(quality::month);
        result.missingRegisters()
                .forEach(file ->
                        quality.add(CheckOutcome.MISSING, Contract.FILE, 1, CheckResult.missingRegister(file), file));
        result.shortOnes()
                .forEach(point -> quality.add(CheckOutcome.MISSED, point.register(), 1, point.toString(), point.id()));
        if (!result.failure().isEmpty()) {
            quality.add(CheckOutcome.FAILED, Contract.FILE, 1, result.failure(), result.failure());
        } else if (result.outcome() == CheckOutcome.MISSING && result.months().isEmpty()) {
            quality.add(CheckOutcome.MISSING, Contract.FILE, 1, "there is no month", "");
        }
        return Json.of(quality.issues);
    }

    private void fault(Problem fault) {
        // the same when lines above it come and go
        String same = fault.where().column() + "\n" + fault.found() + "\n" + fault.expected();
        int line = Math.max(1, fault.where().line());
        add(CheckOutcome.FAULTS, fault.where().file(), line, fault.toString(), same);
    }

    private void month(CheckedMonth month) {
        add(month.outcome(), Contract.FILE, 1, month.sentence(), month.month().toString());
    }

    private void add(CheckOutcome outcome, String file, int line, String message, String same) {
        String path = paths.of(file).orElse(file);
        Map<String, @Nullable Object> issue = new LinkedHashMap<>();
        issue.put("description", message);
        issue.put("check_name", "service-report/" + outcome.word());
        issue.put("fingerprint", fingerprint(outcome.word(), path, same));
        issue.put("severity", severity(outcome));
        // the order of Map.of changes from run to run
        Map<String, @Nullable Object> location = new LinkedHashMap<>();
        location.put("path", path);
        location.put("lines", Map.of("begin", line));
        issue.put("location", location);
        issues.add(issue);
    }

    private static String severity(CheckOutcome outcome) {
        return switch (outcome) {
            case FAULTS, FAILED -> "critical";
            case UNDETERMINED -> "minor";
            default -> "major";
        };
    }

    /** No two are the same in one report. */
    private String fingerprint(String... what) {
        int number = seen.merge(List.of(what), 1, Integer::sum);
        return Fingerprint.of(Fingerprint.of(what), String.valueOf(number));
    }
}
