/** The flow from data to published documents: what is asked for, one run of it, what came out, and what the last run left. */
@NullMarked
package dev.servicereport.run;

import org.jspecify.annotations.NullMarked;
