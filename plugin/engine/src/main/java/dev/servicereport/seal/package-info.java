/** Months that were closed and what has changed since; whether delivered files are as they were written; signatures. */
@NullMarked
package dev.servicereport.seal;

import org.jspecify.annotations.NullMarked;
