/** Documents about deliverables and their inspection: notices, delivery note, records, findings. */
@NullMarked
package dev.servicereport.documents.acceptance;

import org.jspecify.annotations.NullMarked;
