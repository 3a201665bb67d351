package dev.servicereport.mojo;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an engine that stays has of the environment (環境変数) of the build that started it: what Java, Ruby and fonts look at. The rest may
 * hold secrets, and is nothing to it.
 */
final class WarmEnvironment {

    private static final Pattern KEPT = Pattern.compile(
            "PATH|HOME|USER|LOGNAME|TZ|TZDIR|LANG|LANGUAGE|LC_.*|SOURCE_DATE_EPOCH"
                    + "|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|LD_LIBRARY_PATH|XDG_(?:CACHE|DATA|CONFIG)_HOME|FONTCONFIG_.*");

    /** Of the command itself, and told apart by its jars anyway. */
    private static final String LIBRARIES = "CLASSPATH";

    private WarmEnvironment() {}

    /** {@code NAME=value} of each variable by which engines are told apart, sorted. */
    static List<String> variables(ProcessBuilder process) {
        return process.environment().entrySet().stream()
                .filter(variable -> isKept(variable.getKey()))
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .sorted()
                .toList();
    }

    /** Takes everything else away. */
    static void reduce(ProcessBuilder process) {
        process.environment().keySet().removeIf(name -> !isKept(name) && !name.equals(LIBRARIES));
    }

    private static boolean isKept(String name) {
        return KEPT.matcher(name).matches();
    }
}
