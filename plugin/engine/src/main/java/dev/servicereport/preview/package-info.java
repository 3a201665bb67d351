/** One document shown while its data and templates change: what the goal {@code preview} keeps at work. */
@NullMarked
package dev.servicereport.preview;

import org.jspecify.annotations.NullMarked;
