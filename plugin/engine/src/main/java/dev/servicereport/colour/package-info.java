/** Colours, and how far two of them are apart in brightness (配色). */
@NullMarked
package dev.servicereport.colour;

import org.jspecify.annotations.NullMarked;
