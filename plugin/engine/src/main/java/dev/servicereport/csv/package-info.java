/** CSV files as typed cells and problems; the only user of the CSV library. */
@NullMarked
package dev.servicereport.csv;

import org.jspecify.annotations.NullMarked;
