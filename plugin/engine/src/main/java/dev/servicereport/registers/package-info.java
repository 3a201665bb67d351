/** How each register stands at the cut-off: kept, declared to have nothing in it, or missing; and the figures over its rows. */
@NullMarked
package dev.servicereport.registers;

import org.jspecify.annotations.NullMarked;
