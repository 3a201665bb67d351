/**
 * Figures as pictures (図): the same drawing as SVG for documents and as PNG for slides.
 * The only package that may use {@code double}.
 */
@NullMarked
package dev.servicereport.chart;

import org.jspecify.annotations.NullMarked;
