/** The agreed plans of payment worked out: instalments, due dates, tax parts, fiscal years (specification 2.3). */
@NullMarked
package dev.servicereport.payment;

import org.jspecify.annotations.NullMarked;
