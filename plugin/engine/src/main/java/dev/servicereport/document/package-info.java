/** The catalogue of documents, their templates, and the one escaper for AsciiDoc. */
@NullMarked
package dev.servicereport.document;

import org.jspecify.annotations.NullMarked;
