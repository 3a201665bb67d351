/** The program itself: a command line for people, and the same over a pipe for the build that starts it. */
@NullMarked
package dev.servicereport.engine;

import org.jspecify.annotations.NullMarked;
