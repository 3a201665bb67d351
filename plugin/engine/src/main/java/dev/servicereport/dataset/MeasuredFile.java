package dev.servicereport.dataset;

import dev.servicereport.availability.ObservationLog;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was read of a monitoring export, before exclusions and corrections.
 *
 * @param log what it recorded
 * @param problems what is to be said about it
 */
record MeasuredFile(ObservationLog log, Problems problems) {

    /** Whether everything about it can be kept: an error stops the run anyway, and notices are counted only up to a number. */
    boolean canBeKept() {
        return !problems.hasErrors() && problems.isComplete();
    }

    /** As bytes, from which {@link #ofBytes} makes the same again. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            List<Problem> notices = problems.sorted();
            out.writeInt(notices.size());
            for (Problem notice : notices) {
                out.writeInt(notice.where().line());
                writeText(notice.where().column(), out);
                writeText(notice.found(), out);
                writeText(notice.expected(), out);
                writeText(notice.hint(), out);
                writeText(notice.detail(), out);
            }
            writeBytes(log.bytes(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param name the file's name in messages */
    static MeasuredFile ofBytes(byte[] bytes, String name) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Problems problems = new Problems();
            for (int notices = in.readInt(); notices > 0; notices--) {
                SourceLocation where = new SourceLocation(name, in.readInt(), readText(in));
                problems.add(Problem.about(where, readText(in), readText(in))
                        .hint(readText(in))
                        .detailed(readText(in)));
            }
            return new MeasuredFile(ObservationLog.ofBytes(readBytes(in)), problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
