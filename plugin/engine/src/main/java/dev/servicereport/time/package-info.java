/** Spans of time, months, fiscal years and the Japanese calendar. */
@NullMarked
package dev.servicereport.time;

import org.jspecify.annotations.NullMarked;
