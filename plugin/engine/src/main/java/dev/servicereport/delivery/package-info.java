/** What is handed over and how it is accepted: deliverables, inspections, the people and the records behind them. */
@NullMarked
package dev.servicereport.delivery;

import org.jspecify.annotations.NullMarked;
