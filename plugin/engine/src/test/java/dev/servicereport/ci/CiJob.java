package dev.servicereport.ci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * What a job of a CI file does in shells, taken from the file as it is written.
 *
 * @param environment its variables, those of the whole file among them
 * @param shells in order
 */
record CiJob(Map<String, String> environment, List<Shell> shells) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

    /** A whole sh step, what it runs, and whether a build goes on when it fails. */
    private static final Pattern SH =
            Pattern.compile("(catchError\\([^)]*\\) \\{\\s+)?\\bsh ('''(.*?)'''|'([^'\n]*)')", Pattern.DOTALL);

    /**
     * A shell of its own.
     *
     * @param command that runs a script, without the script
     * @param script what it runs
     * @param role what a failure means
     */
    record Shell(List<String> command, String script, Role role) {}

    /** What a failure before it, and its own, means. */
    enum Role {
        /** Runs unless something failed; its failure ends the job. */
        STEP,
        /** Runs unless something failed; its failure fails the job, which goes on. */
        TRIED,
        /** Runs in any case; its failure fails the job. */
        ALWAYS,
        /** Runs in any case; its failure changes nothing. */
        AFTER
    }

    /** A job of GitHub Actions; expressions in its variables are none. */
    @SuppressWarnings("unchecked")
    static CiJob github(String text, String name) {
        Map<String, Object> file = new Yaml().load(text);
        Map<String, Object> job = ((Map<String, Map<String, Object>>) file.get("jobs")).get(name);
        List<Shell> shells = new ArrayList<>();
        for (Map<String, Object> step : (List<Map<String, Object>>) job.get("steps")) {
            if (step.containsKey("run")) {
                String condition = String.valueOf(step.getOrDefault("if", ""));
                boolean always = condition.equals("${{ !cancelled() }}") || condition.equals("${{ always() }}");
                shells.add(new Shell(
                        List.of("bash", "-e", "-c"), step.get("run").toString(), always ? Role.ALWAYS : Role.STEP));
            }
        }
        Map<String, String> environment = words(file.get("env"));
        environment.putAll(words(job.get("env")));
        environment.replaceAll((key, value) -> EXPRESSION.matcher(value).replaceAll(""));
        return new CiJob(environment, shells);
    }

    /** A job of GitLab that extends another one: its script is one shell, what comes after it another. */
    @SuppressWarnings("unchecked")
    static CiJob gitlab(String text, String name) {
        Map<String, Map<String, Object>> file = new Yaml().load(text);
        Map<String, Object> job = file.get(name);
        Map<String, Object> base = file.get(job.get("extends").toString());
        List<String> command = List.of("bash", "-eo", "pipefail", "-c");
        return new CiJob(
                words(base.get("variables")),
                List.of(
                        new Shell(command, lines(job.get("script")), Role.STEP),
                        new Shell(command, lines(base.get("after_script")), Role.AFTER)));
    }

    /** A stage of a Jenkinsfile. */
    static CiJob jenkins(String text, String name) {
        String stage = text.substring(text.indexOf("stage('" + name + "')"));
        int next = stage.indexOf("stage('", 1);
        String own = stage.substring(0, next < 0 ? stage.indexOf("post {") : next);
        List<Shell> shells = new ArrayList<>();
        Matcher steps = SH.matcher(own);
        while (steps.find()) {
            String script = steps.group(3) == null ? steps.group(4) : steps.group(3);
            shells.add(new Shell(List.of("sh", "-xec"), script, steps.group(1) == null ? Role.STEP : Role.TRIED));
        }
        Map<String, String> environment = new LinkedHashMap<>();
        Matcher words = Pattern.compile("(?m)^ +([A-Z_]+) = ['\"](.*)['\"]$").matcher(text);
        while (words.find()) {
            environment.put(words.group(1), words.group(2));
        }
        return new CiJob(environment, shells);
    }

    private static String lines(Object list) {
        return String.join("\n", ((List<?>) list).stream().map(Object::toString).toList());
    }

    private static Map<String, String> words(Object map) {
        Map<String, String> words = new LinkedHashMap<>();
        if (map != null) {
            ((Map<?, ?>) map).forEach((key, value) -> words.put(key.toString(), value.toString()));
        }
        return words;
    }
}
