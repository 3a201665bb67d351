/** A project of one's own, begun from the exports that there are. */
@NullMarked
package dev.servicereport.start;

import org.jspecify.annotations.NullMarked;
