package dev.servicereport.document;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as HTML and back. */
public final class HtmlText {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|quot|nbsp));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00A0");

    private HtmlText() {}

    /** The text with every character that means something in HTML written as a reference, within quotes too. */
    public static String of(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** HTML that was rendered from a document, which {@code ${…}} in a template of a page writes as it is. */
    public static Object rendered(String html) throws TemplateFault {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException impossible) {
            throw new TemplateFault("rendered HTML cannot be used", impossible);
        }
    }

    /** The text of rendered HTML that has no tags: its references as the characters that they stand for. */
    public static String plain(String html) {
        return REFERENCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult match) {
        String number = match.group(1);
        return number == null
                ? NAMED.getOrDefault(match.group(2), match.group())
                : Character.toString(Integer.parseInt(number));
    }
}
