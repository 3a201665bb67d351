package bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPU seconds of processes with all that they start. Needs Linux, which keeps account of the children that a process waited for. */
final class Cpu {

    private static final int TICKS_PER_SECOND = 100;

    /** Of {@code /proc/self/stat}, counted behind the name: user and system time of the children. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    private Cpu() {}

    /** Runs a command in a folder and gives its CPU seconds; what it prints goes to a file, which is shown when it fails. */
    static double of(Path folder, List<String> command) throws IOException, InterruptedException {
        File log = Files.createDirectories(folder).resolve("bench.log").toFile();
        long before = ticks();
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + "\nended with " + code + "\n" + Files.readString(log.toPath()));
        }
        return (double) (ticks() - before) / TICKS_PER_SECOND;
    }

    private static long ticks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(numbers[CHILDREN_USER]) + Long.parseLong(numbers[CHILDREN_SYSTEM]);
    }
}
