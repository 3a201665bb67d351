package dev.servicereport.render;

import dev.servicereport.wording.Texts;
import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;

/** The attributes that every document is rendered with, so that the documents themselves need not repeat them. */
final class DocumentAttributes {

    private static final Texts TEXTS = Texts.program();

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
                .attribute("toc-title@", TEXTS.say("caption.contents"))
                .attribute("figure-caption@", TEXTS.say("caption.figure"))
                .attribute("table-caption@", TEXTS.say("caption.table"))
                .attribute("example-caption@", TEXTS.say("caption.example"))
                .attribute("appendix-caption@", TEXTS.say("caption.appendix"))
                .attribute("appendix-refsig@", TEXTS.say("caption.appendix"))
                .attribute("preface-title@", TEXTS.say("caption.preface"))
                .attribute("untitled-label@", TEXTS.say("caption.untitled"))
                .attribute("version-label@", TEXTS.say("caption.version"))
                .attribute("note-caption@", TEXTS.say("caption.note"))
                .attribute("tip-caption@", TEXTS.say("caption.tip"))
                .attribute("important-caption@", TEXTS.say("caption.important"))
                .attribute("caution-caption@", TEXTS.say("caption.caution"))
                .attribute("warning-caption@", TEXTS.say("caption.warning"));
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
