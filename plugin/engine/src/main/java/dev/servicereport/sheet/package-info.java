/** Workbooks of spreadsheets (.xlsx) as such, written and read: the only user of SpreadsheetML. */
@NullMarked
package dev.servicereport.sheet;

import org.jspecify.annotations.NullMarked;
