package dev.servicereport.document;

import freemarker.core.HTMLOutputFormat;

/** Text from data as HTML, for pages that are not made from AsciiDoc. */
public final class HtmlText {

    private HtmlText() {}

    /** The text with every character that means something in HTML written as a reference, within quotes too. */
    public static String of(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
