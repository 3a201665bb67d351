/**
 * Several contracts side by side (複数の契約): {@code contracts.json}, {@code contracts.csv}, the overview page, and the verdict over all.
 *
 * <p>Nothing here reads a contract's data. What is told of a contract comes from the folders that a run of it has finished, whoever
 * ran it and on whichever machine:
 *
 * <ul>
 *   <li>a folder of output, whose {@code metrics/contract.json} (see {@code export.ContractJson}) every run that publishes figures
 *       leaves, and whose {@code manifest.json} lists it: {@link dev.servicereport.many.ContractLine#of}. Which monthly reports there
 *       are is seen by their files in {@code documents/monthly-report/};
 *   <li>a folder of the goal {@code check}, whose {@code verdict.json} is there however the check ended:
 *       {@link dev.servicereport.many.CheckedContract#of};
 *   <li>for a contract without either, the reason: {@link dev.servicereport.many.ContractLine#refused} with the problems of its input,
 *       {@link dev.servicereport.many.ContractLine#failed} with what ended the run.
 * </ul>
 *
 * <p>From a list of {@link dev.servicereport.many.ContractLine}, one for each contract, {@link dev.servicereport.many.ContractFiles}
 * makes {@code contracts.json} and {@code contracts.csv}, and {@link dev.servicereport.many.OverviewPage} the page: as the inside of a
 * page with a skin, or whole, with its style in it. All of it is sorted by the folder's name and depends on nothing but the lines.
 */
@NullMarked
package dev.servicereport.many;

import org.jspecify.annotations.NullMarked;
