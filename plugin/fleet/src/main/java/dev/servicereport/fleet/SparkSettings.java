package dev.servicereport.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings of Spark under which one bad contract would end the job with all others (設定の確認). */
final class SparkSettings {

    /** How often a contract's executor may be lost before the contract is given up, with one more to say so. */
    static final int FEWEST_FAILURES = 4;

    private static final Pattern LOCAL = Pattern.compile("local(?:\\[([^,\\]]*)(?:,\\s*([0-9]+)\\s*)?\\])?");
    private static final String FAILURES = "spark.task.maxFailures";

    private final UnaryOperator<String> value;

    /** @param value the value of a setting, empty when it is not set */
    SparkSettings(UnaryOperator<String> value) {
        this.value = value;
    }

    /** What is wrong, each with the setting and what to write; empty when nothing is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        String master = value.apply("spark.master");
        Matcher local = LOCAL.matcher(master);
        if (local.matches() && maxFailures() < FEWEST_FAILURES) {
            String cores = local.group(1) == null ? "1" : local.group(1);
            faults.add("--master: found '" + master + "', expected 'local[" + cores + "," + FEWEST_FAILURES
                    + "]': otherwise the first contract that fails ends the job");
        } else if (maxFailures() < FEWEST_FAILURES) {
            faults.add(FAILURES + ": found '" + value.apply(FAILURES) + "', expected " + FEWEST_FAILURES + " or more");
        }
        mustBeOff("spark.speculation", "two tasks would do the same contract", faults);
        mustBeOff("spark.excludeOnFailure.enabled", "a few bad contracts would exclude every executor", faults);
        mustBeOff(
                "spark.excludeOnFailure.application.enabled",
                "a few bad contracts would exclude every executor",
                faults);
        mustBeOff(
                "spark.excludeOnFailure.taskAndStage.enabled",
                "a few bad contracts would exclude every executor",
                faults);
        mustOutlive("spark.executor.maxNumFailures", faults);
        mustBeOff("spark.blacklist.enabled", "a few bad contracts would exclude every executor", faults);
        return faults;
    }

    /** On YARN and Kubernetes the application ends with the executors that one contract may cost. */
    private void mustOutlive(String setting, List<String> faults) {
        String set = value.apply(setting).strip();
        if (!set.isEmpty() && number(set) < FEWEST_FAILURES) {
            faults.add(setting + ": found '" + set + "', expected " + FEWEST_FAILURES
                    + " or more: a contract that ends its executors would end the job");
        }
    }

    private void mustBeOff(String setting, String why, List<String> faults) {
        if (value.apply(setting).strip().equalsIgnoreCase("true")) {
            faults.add(setting + ": found 'true', expected 'false': " + why);
        }
    }

    /** How often a task may fail; local masters say so themselves and know no other setting. */
    int maxFailures() {
        Matcher local = LOCAL.matcher(value.apply("spark.master"));
        if (local.matches()) {
            return local.group(2) == null ? 1 : number(local.group(2));
        }
        String set = value.apply(FAILURES).strip();
        return set.isEmpty() ? FEWEST_FAILURES : number(set);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
