package dev.servicereport.documents;

import dev.servicereport.document.DocumentKind;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of the documents that a page names as evidence, where they are there, with the title of the document; elsewhere their ids go (証跡へのリンク). */
public final class EvidenceLinks {

    private static final Pattern NAMED = Pattern.compile("<span class=\"evidence-of\">([^<]*)</span>");
    private static final Pattern FILE = Pattern.compile("<span class=\"file-of\">(.*?)</span>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HYPHEN = Pattern.compile("&#45;|&#x2d;");
    private static final Pattern NUMBER = Pattern.compile("&#([0-9]{1,7});");

    private EvidenceLinks() {}

    /** @param addresses the address of a document, as it is written into a page, by its id */
    public static String in(String html, Function<String, Optional<String>> addresses) {
        return NAMED.matcher(html)
                .replaceAll(named -> Matcher.quoteReplacement(addresses
                        .apply(plain(named.group(1)))
                        .map(address -> "<a class=\"evidence-of\" href=\"" + attribute(address) + "\">"
                                + title(plain(named.group(1))).orElse(named.group(1)) + "</a>")
                        .orElse("")));
    }

    /**
     * The same of files of the data folder, whose names stay where they have no address.
     *
     * @param addresses the address of a file, as it is written into a page, by its path in the data folder
     */
    public static String files(String html, Function<String, Optional<String>> addresses) {
        return FILE.matcher(html)
                .replaceAll(named -> Matcher.quoteReplacement(addresses
                        .apply(path(named.group(1)))
                        .map(address ->
                                "<a class=\"file-of\" href=\"" + attribute(address) + "\">" + named.group(1) + "</a>")
                        .orElse(named.group(1))));
    }

    /** Without what helps a line to break. */
    private static String path(String html) {
        return plain(TAG.matcher(html).replaceAll(""))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Of a document of ours; those of a contract keep their ids. */
    private static Optional<String> title(String id) {
        return Catalogue.all().stream()
                .filter(kind -> kind.id().equals(id))
                .map(DocumentKind::title)
                .findFirst();
    }

    private static String plain(String id) {
        String text = HYPHEN.matcher(id).replaceAll("-");
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
    }

    private static String attribute(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
