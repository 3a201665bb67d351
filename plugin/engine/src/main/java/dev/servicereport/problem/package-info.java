/** What is wrong with the input: where, what stands there, what to write instead. */
@NullMarked
package dev.servicereport.problem;

import org.jspecify.annotations.NullMarked;
