/**
 * Notices and reports on people and on personal information, and the client's record of an inspection: who is responsible, who handles
 * it, accidents, returns.
 */
@NullMarked
package dev.servicereport.documents.notices;

import org.jspecify.annotations.NullMarked;
