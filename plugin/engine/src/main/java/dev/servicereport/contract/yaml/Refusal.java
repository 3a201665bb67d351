package dev.servicereport.contract.yaml;

/** A text that is not a value of its type: what was expected instead, and a help in Japanese. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param expected what to write, in English, to follow "expected"
     * @param hint the same for whoever keeps the file, in Japanese
     */
    public Refusal(String expected, String hint) {
        super(expected, null, false, false);
        this.hint = hint;
    }

    public String expected() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }
}
