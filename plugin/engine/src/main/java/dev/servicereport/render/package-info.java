/** AsciiDoc to HTML and PDF; the only user of Asciidoctor. */
@NullMarked
package dev.servicereport.render;

import org.jspecify.annotations.NullMarked;
