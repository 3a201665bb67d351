package dev.servicereport.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What libraries and faults print in an engine that stays: it goes to the build that is served, which keeps its last lines, and else to
 * the engine's own log.
 */
final class PrintedLines extends OutputStream {

    private final OutputStream log = new FileOutputStream(FileDescriptor.err);
    private volatile OutputStream place = log;

    /** Takes the places of both streams of this JVM. */
    static PrintedLines install() {
        PrintedLines lines = new PrintedLines();
        PrintStream stream = new PrintStream(lines, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return lines;
    }

    /** Sends to a build what is printed from now on. */
    void to(OutputStream build) {
        place = build;
    }

    void toLog() {
        place = log;
    }

    @Override
    public void write(int one) throws IOException {
        place.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        place.write(bytes, from, length);
    }
}
