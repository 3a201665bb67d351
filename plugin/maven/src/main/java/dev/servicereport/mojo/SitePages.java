package dev.servicereport.mojo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/** Puts the engine's pages into the site's skin. */
final class SitePages {

    private final File site;
    private final String first;
    private final SinkFactory sinks;
    private final Sink opened;

    /**
     * @param site the site's folder
     * @param first the name of the first page, without its ending
     * @param sinks opens further pages
     * @param opened the first page, which the site plugin has opened itself
     */
    SitePages(File site, String first, SinkFactory sinks, Sink opened) {
        this.site = site;
        this.first = first;
        this.sinks = sinks;
        this.opened = opened;
    }

    /** A page: file, title and body. */
    void write(Line page) {
        String file = page.word(0);
        try {
            Sink sink = file.equals(first + ".html") ? opened : sinks.createSink(site, file);
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
