package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.time.DateTimeText;

/**
 * What every file is read with.
 *
 * @param times reads dates and times in the contract's zone
 * @param problems where faults go
 */
public record CsvContext(DateTimeText times, Problems problems) {}
