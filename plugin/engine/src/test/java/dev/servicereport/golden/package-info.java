/** Whole runs over data whose every figure was worked out by hand. */
@NullMarked
package dev.servicereport.golden;

import org.jspecify.annotations.NullMarked;
