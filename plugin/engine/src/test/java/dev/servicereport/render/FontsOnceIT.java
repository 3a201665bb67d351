package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.internal.JRubyAsciidoctor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each contract has its own copy of the fonts; one that is known is not taken apart again, and no other one passes for it. */
class FontsOnceIT {

    private static final Path FONTS = Documents.THEME.resolve("fonts");

    private static Asciidoctor asciidoctor;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        asciidoctor = PlainAsciidoctor.create();
        asciidoctor.requireLibrary("uri:classloader:/dev/servicereport/render/quicker-pdf.rb");
    }

    @AfterAll
    static void stop() {
        asciidoctor.close();
    }

    /** Which font was taken apart for that file: the number of the object. */
    private static long font(Path file) {
        String ruby = "Prawn::Fonts::TTF.new(Prawn::Document.new, '" + file + "').ttf.object_id";
        return ((JRubyAsciidoctor) asciidoctor)
                .getRubyRuntime()
                .evalScriptlet(ruby)
                .toJava(Long.class);
    }

    private Path copy(String font, String name, int time) throws Exception {
        Path copy = folder.resolve(name);
        Files.copy(FONTS.resolve(font), copy, StandardCopyOption.REPLACE_EXISTING);
        return Files.setLastModifiedTime(copy, FileTime.from(Instant.ofEpochSecond(time)));
    }

    @Test
    void copiesOfAFontAreTakenApartOnce() throws Exception {
        assertThat(font(copy("BIZUDGothic-Regular.ttf", "b.ttf", 2)))
                .isEqualTo(font(copy("BIZUDGothic-Regular.ttf", "a.ttf", 1)));
    }

    @Test
    void anotherFontUnderTheNameOfOneIsAnother() throws Exception {
        long regular = font(copy("BIZUDGothic-Regular.ttf", "c.ttf", 3));
        assertThat(font(copy("BIZUDGothic-Bold.ttf", "c.ttf", 4))).isNotEqualTo(regular);
    }
}
