/** The workbook in which a spreadsheet works a month's figures out again (検算ブック), and its rows as CSV. */
@NullMarked
package dev.servicereport.workbook;

import org.jspecify.annotations.NullMarked;
