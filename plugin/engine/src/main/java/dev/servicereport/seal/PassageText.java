package dev.servicereport.seal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages as one short text: {@code 1:3fa1…,2-260:09bc…}. */
final class PassageText {

    private static final int DIGITS = 12;
    private static final int HEXADECIMAL = 16;
    private static final Pattern PASSAGE = Pattern.compile("([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?:([0-9a-f]{12})");

    private PassageText() {}

    static String of(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(text.isEmpty() ? "" : ",").append(passage.first());
            if (passage.last() > passage.first()) {
                text.append('-').append(passage.last());
            }
            text.append(':').append(HexFormat.of().toHexDigits(passage.print(), DIGITS));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    static List<Passage> read(String text) {
        List<Passage> passages = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            Matcher parts = PASSAGE.matcher(one);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no passage: " + one.length() + " characters");
            }
            int first = Integer.parseInt(parts.group(1));
            int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
            passages.add(new Passage(first, last, Long.parseLong(parts.group(3), HEXADECIMAL)));
        }
        return passages;
    }
}
