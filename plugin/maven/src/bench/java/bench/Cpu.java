package bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** CPU seconds of processes with all that they start. Needs Linux, which keeps account of the children that a process waited for. */
final class Cpu {

    private static final int TICKS_PER_SECOND = 100;

    /** Of {@code /proc/self/stat}, counted behind the name: user and system time of the children. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    private static final int OWN_USER = 11;

    private static final int OWN_SYSTEM = 12;

    private Cpu() {}

    /** Runs a command in a folder and gives its CPU seconds; what it prints goes to a file, which is shown when it fails. */
    static double of(Path folder, List<String> command) throws IOException, InterruptedException {
        return of(folder, command, Map.of());
    }

    /** The same with variables of the environment. */
    static double of(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        File log = Files.createDirectories(folder).resolve("bench.log").toFile();
        long before = ticks();
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + "\nended with " + code + "\n" + Files.readString(log.toPath()));
        }
        return (double) (ticks() - before) / TICKS_PER_SECOND;
    }

    /** CPU seconds that a process that goes on has used so far, without its children. */
    static double of(long pid) throws IOException {
        return (double) ticks(Long.toString(pid), OWN_USER, OWN_SYSTEM) / TICKS_PER_SECOND;
    }

    private static long ticks() throws IOException {
        return ticks("self", CHILDREN_USER, CHILDREN_SYSTEM);
    }

    private static long ticks(String process, int user, int system) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(numbers[user]) + Long.parseLong(numbers[system]);
    }
}
