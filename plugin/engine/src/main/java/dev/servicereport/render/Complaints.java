package dev.servicereport.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jspecify.annotations.Nullable;

/** What Asciidoctor complained of while one document was rendered; a set, for every target meets the same faults. */
final class Complaints implements LogHandler {

    private final String document;
    private final Set<String> all = new LinkedHashSet<>();

    Complaints(String document) {
        this.document = document;
    }

    @Override
    public void log(LogRecord message) {
        // Asciidoctor takes a reference to nowhere lightly; a reader does not.
        boolean deadReference = message.getMessage().startsWith("possible invalid reference");
        if (deadReference || message.getSeverity().compareTo(Severity.WARN) >= 0) {
            all.add(message.getSeverity() + place(message.getCursor()) + ": " + message.getMessage());
        }
    }

    void failIfAny() throws RenderException {
        if (!all.isEmpty()) {
            throw new RenderException(document, List.copyOf(all), null);
        }
    }

    /** The failure to throw when Asciidoctor broke down. */
    RenderException crash(Throwable cause) {
        all.add("FATAL: " + cause.getMessage());
        return new RenderException(document, List.copyOf(all), cause);
    }

    private static String place(@Nullable Cursor cursor) {
        if (cursor == null || cursor.getPath() == null) {
            return "";
        }
        return " " + cursor.getPath() + (cursor.getLineNumber() > 0 ? ":" + cursor.getLineNumber() : "");
    }
}
