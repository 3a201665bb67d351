/** What was agreed: parties, term, service level, payments, read from {@code contract.yaml}. */
@NullMarked
package dev.servicereport.contract;

import org.jspecify.annotations.NullMarked;
