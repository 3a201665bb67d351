package dev.servicereport.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Ruby libraries inside the jars of Asciidoctor, in the versions that our changes of the PDF converter were tested with. With
 * any other version these stay out of the way: documents take longer and PDFs have no tags.
 */
final class Gems {

    private static final List<String> TESTED = List.of(
            "asciidoctor-2.0.26",
            "asciidoctor-pdf-2.3.23",
            "prawn-2.4.0",
            "ttfunk-1.7.0",
            "pdf-core-0.9.0",
            "prawn-svg-0.34.2",
            "prawn-table-0.2.2",
            "prawn-templates-0.1.2",
            "prawn-icon-3.0.0",
            "css_parser-1.21.1",
            "treetop-1.6.15");

    /** Used by one of the others, now and then, in whichever way. */
    private static final List<String> BESIDES = List.of(
            "rexml-3.4.4",
            "matrix-0.4.3",
            "polyglot-0.3.5",
            "rouge-3.30.0",
            "coderay-1.1.3",
            "asciimath-2.0.4",
            "text-hyphen-1.4.1",
            "addressable-2.8.0",
            "public_suffix-4.0.7",
            "pdf-reader-2.15.0",
            "Ascii85-2.0.1",
            "afm-0.2.2",
            "hashery-2.1.2",
            "ruby-rc4-0.1.5",
            "rghost-0.9.7");

    private Gems() {}

    /** The first library that is not there in the version tested; none when all are. */
    static Optional<String> missing() {
        return all().filter(gem -> Gems.class.getResource("/specifications/" + gem + ".gemspec") == null)
                .findFirst();
    }

    /** The folders to load from, those that most is loaded from first; so nobody need ask RubyGems. */
    static List<String> loadPath() {
        return all().map(gem -> "uri:classloader:/gems/" + gem + "/lib").toList();
    }

    private static Stream<String> all() {
        return Stream.concat(TESTED.stream(), BESIDES.stream());
    }
}
