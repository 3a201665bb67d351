package dev.servicereport.seal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command in a JVM of its own. */
final class BareVerify {

    private BareVerify() {}

    public static void main(String[] arguments) {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(VerifyCommand.run(List.of(arguments), line -> told.print(line + "\n")));
    }
}
