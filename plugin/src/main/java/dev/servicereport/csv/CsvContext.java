package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.time.DateTimeText;
import java.util.function.IntPredicate;

/**
 * What every file is read with.
 *
 * @param times reads dates and times in the contract's zone
 * @param showable which characters the documents' fonts have
 * @param problems where faults go
 */
public record CsvContext(DateTimeText times, IntPredicate showable, Problems problems) {}
