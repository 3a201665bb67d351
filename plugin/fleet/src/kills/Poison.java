import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java agent that ruins an engine a moment after it was asked for one of three contracts: it halts, hangs as a whole, or fills its
 * memory. It is put before every JVM by JAVA_TOOL_OPTIONS and leaves all but engines alone.
 */
public final class Poison extends FilterInputStream {

    private final StringBuilder text = new StringBuilder();

    private Poison(InputStream in) {
        super(in);
    }

    public static void premain(String arguments) {
        if (System.getProperty("sun.java.command", "").startsWith("dev.servicereport.engine.Main serve")) {
            System.setIn(new Poison(System.in));
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            text.append(new String(bytes, from, read, StandardCharsets.ISO_8859_1));
            ruin("set contract z-halts", () -> Runtime.getRuntime().halt(42));
            ruin("set contract z-hangs", () -> new ProcessBuilder("kill", "-STOP", "" + ProcessHandle.current().pid()).start());
            ruin("set contract z-memory", Poison::fill);
        }
        return read;
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void ruin(String asked, Deed deed) {
        int place = text.indexOf(asked);
        if (place < 0) {
            return;
        }
        text.setLength(0);
        new Thread(() -> {
                    try {
                        Thread.sleep(300);
                        deed.run();
                    } catch (Exception failed) {
                        failed.printStackTrace();
                    }
                })
                .start();
    }

    private static void fill() {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[1 << 20]);
        }
    }
}
