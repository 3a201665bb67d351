package dev.servicereport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts that several cells share (共有文字列), by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(BookFile book, String part) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (!part.isEmpty()) {
            try (BookXml xml = new BookXml(book, part)) {
                while (xml.nextStart()) {
                    if (xml.is("si")) {
                        shared.texts.add(xml.richText("si"));
                    }
                }
            }
        }
        return shared;
    }

    /** The text of a number as cells write it; empty when there is none. */
    String text(String number) {
        int index = CellForms.number(number);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
