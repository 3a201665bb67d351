/** Documents from the registers of the project: schedule, team, minutes, migration, media, subcontracts, ledgers. */
@NullMarked
package dev.servicereport.documents.project;

import org.jspecify.annotations.NullMarked;
