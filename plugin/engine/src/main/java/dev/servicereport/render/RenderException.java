package dev.servicereport.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document could not be rendered, or not without a complaint; names the document and lists every complaint. */
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final transient List<String> complaints;

    RenderException(String document, List<String> complaints, @Nullable Throwable cause) {
        super(document + ": " + String.join("\n" + document + ": ", complaints), cause);
        this.document = document;
        this.complaints = List.copyOf(complaints);
    }

    /** The name of the document, as the job gave it. */
    public String document() {
        return document;
    }

    /** What was wrong, in the order met: {@code SEVERITY file:line: text}, the place only where it is known. */
    public List<String> complaints() {
        return complaints;
    }
}
