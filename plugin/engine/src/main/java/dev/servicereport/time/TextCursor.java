package dev.servicereport.time;

import java.text.Normalizer;

/** Reads a date or time from left to right. Full-width forms are read as their half-width ones, surrounding blanks skipped. */
final class TextCursor {

    private static final int LAST_ASCII = 0x7F;

    private final String text;
    private final String shape;
    private int position;

    /** @param shape what the whole text should look like, to say so when it does not */
    TextCursor(String text, String shape) {
        this.text = normalized(text).strip();
        this.shape = shape;
    }

    private static String normalized(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** What has not been read yet. */
    String rest() {
        return text.substring(position);
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character; NUL at the end. */
    char next() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    /** Whether {@code c} was the last character read. */
    boolean isAfter(char c) {
        return position > 0 && text.charAt(position - 1) == c;
    }

    /** Reads {@code c} if it comes next. */
    boolean skip(char c) {
        boolean here = !atEnd() && next() == c;
        position += here ? 1 : 0;
        return here;
    }

    /** Reads any blanks. */
    boolean skipBlanks() {
        int before = position;
        while (skip(' ')) {
            // skip has moved on
        }
        return position > before;
    }

    /** Reads the blanks in front of {@code c}, if there is nothing else before it. */
    void skipBlanksBefore(char c) {
        int before = position;
        skipBlanks();
        if (next() != c) {
            position = before;
        }
    }

    void require(char c) throws TimeTextException {
        if (!skip(c)) {
            throw misshapen("");
        }
    }

    void requireEnd() throws TimeTextException {
        if (!atEnd()) {
            throw misshapen("");
        }
    }

    /** How many ASCII digits come next. */
    int digits() {
        int end = position;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - position;
    }

    /** Reads a number of {@code least} to {@code most} digits, at most nine, that no other digit follows. */
    int number(int least, int most) throws TimeTextException {
        int digits = digits();
        if (digits < least || digits > most) {
            throw misshapen("");
        }
        position += digits;
        return Integer.parseInt(text, position - digits, position, 10);
    }

    /** Reads digits of no further interest, at least one. */
    void skipDigits() throws TimeTextException {
        int digits = digits();
        if (digits == 0) {
            throw misshapen("");
        }
        position += digits;
    }

    TimeTextException misshapen(String hint) {
        return new TimeTextException(shape, hint);
    }
}
