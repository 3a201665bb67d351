/** The figures as JSON and as tables for a spreadsheet. */
@NullMarked
package dev.servicereport.export;

import org.jspecify.annotations.NullMarked;
