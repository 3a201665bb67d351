/** The report model: what templates, charts and JSON see. Display rounding and wording live here and nowhere else. */
@NullMarked
package dev.servicereport.figures;

import org.jspecify.annotations.NullMarked;
