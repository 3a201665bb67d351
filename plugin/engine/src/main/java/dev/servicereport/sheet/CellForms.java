package dev.servicereport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format of each look that cells name (セルの表示形式). */
final class CellForms {

    private final List<NumberForm> forms = new ArrayList<>();

    private CellForms() {}

    static CellForms of(BookFile book, String part) throws IOException {
        CellForms looks = new CellForms();
        if (part.isEmpty()) {
            return looks;
        }
        Map<Integer, NumberForm> own = new HashMap<>();
        try (BookXml xml = new BookXml(book, part)) {
            while (xml.nextStart()) {
                if (xml.is("numFmt")) {
                    own.put(number(xml.attribute("numFmtId")), NumberForm.of(xml.attribute("formatCode")));
                } else if (xml.is("cellXfs")) {
                    looks.read(xml, own);
                }
            }
        }
        return looks;
    }

    private void read(BookXml xml, Map<Integer, NumberForm> own) throws IOException {
        while (xml.nextInside("cellXfs")) {
            if (xml.is("xf")) {
                int format = number(xml.attribute("numFmtId"));
                forms.add(own.getOrDefault(format, NumberForm.builtIn(format)));
            }
        }
    }

    /** The form of a look by its number as cells write it. */
    NumberForm form(String look) {
        int number = number(look);
        return number >= 0 && number < forms.size() ? forms.get(number) : NumberForm.GENERAL;
    }

    /** A number in an attribute; -1 when it is none. */
    static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
