/** The equipment ledger: editions, view and writer. */
@NullMarked
package dev.servicereport.documents.equipment;

import org.jspecify.annotations.NullMarked;
