package dev.servicereport.mojo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/** Puts the engine's pages into the site's skin. */
final class SitePages {

    /** The index's name without its ending. */
    static final String INDEX = "service-report";

    private final File site;
    private final SinkFactory sinks;
    private final Sink index;

    /**
     * @param site the site's folder
     * @param sinks opens further pages
     * @param index the page that the site plugin has opened itself
     */
    SitePages(File site, SinkFactory sinks, Sink index) {
        this.site = site;
        this.sinks = sinks;
        this.index = index;
    }

    /** A page: file, title and body. */
    void write(Line page) {
        String file = page.word(0);
        try {
            Sink sink = file.equals(INDEX + ".html") ? index : sinks.createSink(site, file);
            sink.head();
            sink.title();
            sink.text(page.word(1));
            sink.title_();
            sink.head_();
            sink.body();
            sink.rawText(page.word(2));
            sink.body_();
            sink.flush();
            sink.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
