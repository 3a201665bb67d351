package dev.servicereport.document;

/** A template cannot be used; the message names its file, line and column and what is wrong. The user can mend it. */
public final class TemplateFault extends Exception {

    private static final long serialVersionUID = 1L;

    TemplateFault(String message) {
        super(message);
    }

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
