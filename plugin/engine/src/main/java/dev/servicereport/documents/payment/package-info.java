/** Documents about payments: plan, budget statement, and the standing of payments in the monthly report. */
@NullMarked
package dev.servicereport.documents.payment;

import org.jspecify.annotations.NullMarked;
