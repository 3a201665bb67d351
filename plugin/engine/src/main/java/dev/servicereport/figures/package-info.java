/** What is worked out from what was read: months, fiscal years, the term, payments, and what a run is about. */
@NullMarked
package dev.servicereport.figures;

import org.jspecify.annotations.NullMarked;
