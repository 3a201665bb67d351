/** Whole yen. */
@NullMarked
package dev.servicereport.money;

import org.jspecify.annotations.NullMarked;
