package dev.servicereport.render;

import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;

/** The attributes that every document is rendered with, so that the documents themselves need not repeat them. */
final class DocumentAttributes {

    private DocumentAttributes() {}

    /** What both backends share. */
    private static AttributesBuilder common() {
        AttributesBuilder attributes = Attributes.builder()
                .attribute("lang", "ja")
                .attribute("reproducible", "")
                .attribute("attribute-missing", "warn")
                .attribute("sectnums@", "")
                .attribute("xrefstyle@", "short");
        captions(attributes);
        withoutNetwork(attributes);
        return attributes;
    }

    /** For HTML: with images inside the page, or referred to. */
    static Attributes html(boolean imagesInside) {
        AttributesBuilder attributes = common();
        if (imagesInside) {
            attributes.attribute("data-uri", "");
        }
        return attributes.build();
    }

    /** For PDF in the looks of the theme folder. */
    static Attributes pdf(Path theme) {
        return common().attribute("compress", "")
                .attribute("pdf-version", "1.7")
                .attribute("pdf-themesdir", theme.resolve("theme").toString())
                // a form names its own
                .attribute("pdf-theme@", "service-report")
                .attribute("pdf-fontsdir", theme.resolve("fonts").toString())
                .build();
    }

    /** Asciidoctor does not localise by {@code lang}: every word it writes itself is named here. */
    private static void captions(AttributesBuilder attributes) {
        attributes
                .attribute("toc-title@", "目次")
                .attribute("figure-caption@", "図")
                .attribute("table-caption@", "表")
                .attribute("example-caption@", "例")
                .attribute("appendix-caption@", "付録")
                .attribute("appendix-refsig@", "付録")
                .attribute("preface-title@", "はじめに")
                .attribute("untitled-label@", "無題")
                .attribute("version-label@", "版")
                .attribute("note-caption@", "注記")
                .attribute("tip-caption@", "参考")
                .attribute("important-caption@", "重要")
                .attribute("caution-caption@", "注意")
                .attribute("warning-caption@", "警告");
    }

    /** Each of these would make a page ask a foreign server, or bring a font of its own. */
    private static void withoutNetwork(AttributesBuilder attributes) {
        for (String name : new String[] {"webfonts", "icons", "stem", "source-highlighter", "allow-uri-read"}) {
            attributes.attribute(name, null);
        }
        // The numbers come from our own override, the line breaks too.
        attributes.attribute("chapter-signifier", null).attribute("scripts", null);
    }
}
