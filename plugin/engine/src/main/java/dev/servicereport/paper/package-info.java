/** Registers worded for the documents of the project: schedule, team, minutes, media, personal information (台帳の文書). */
@NullMarked
package dev.servicereport.paper;

import org.jspecify.annotations.NullMarked;
