/** The engine of documents: their kinds and editions, letterhead, charts as files, templates, and the one escaper for AsciiDoc. */
@NullMarked
package dev.servicereport.document;

import org.jspecify.annotations.NullMarked;
