/** Everything read from the data directory, references between files checked. */
@NullMarked
package dev.servicereport.dataset;

import org.jspecify.annotations.NullMarked;
