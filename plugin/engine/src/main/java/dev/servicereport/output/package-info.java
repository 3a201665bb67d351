/** The output folder: writing aside, putting in place as a whole, and what belongs to whom. */
@NullMarked
package dev.servicereport.output;

import org.jspecify.annotations.NullMarked;
