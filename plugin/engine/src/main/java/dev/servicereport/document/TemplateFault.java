package dev.servicereport.document;

import dev.servicereport.wording.Words;

/**
 * A template, or what lies beside it, cannot be used; the message names its file, line and column and what is wrong, the hint says in
 * Japanese what to do. The user can mend it.
 */
public final class TemplateFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    TemplateFault(String message) {
        this(message, Words.MEND_TEMPLATE);
    }

    TemplateFault(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    TemplateFault(String message, Throwable cause) {
        this(message, Words.MEND_TEMPLATE, cause);
    }

    TemplateFault(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do, in Japanese: whole sentences. */
    public String hint() {
        return hint;
    }
}
