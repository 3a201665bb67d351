package dev.servicereport.render;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/** Asciidoctor with nothing of ours, in a JVM where Ruby starts without RubyGems. */
public final class PlainAsciidoctor {

    private PlainAsciidoctor() {}

    public static Asciidoctor create() {
        return AsciidoctorJRuby.Factory.create(Gems.loadPath(), null);
    }
}
