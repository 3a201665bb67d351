/** From a data directory to figures and documents. */
@NullMarked
package dev.servicereport;

import org.jspecify.annotations.NullMarked;
