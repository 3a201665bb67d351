/** Figures, verdicts, months, amounts and hours in Japanese words and digits; rounded here, once, for display. */
@NullMarked
package dev.servicereport.wording;

import org.jspecify.annotations.NullMarked;
