package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where output goes (出力): a folder for each contract with {@code report} and {@code outcome.json}. A contract is made aside and put in
 * place when it is whole, so that doing it twice does no harm. {@code outcome.json} is taken away first and put there last.
 */
interface Target {

    /** Everything that is not finished lies in it. */
    String STAGING = ".service-report-fleet";

    String OUTCOME = "outcome.json";
    String REPORT = "report";
    String PROBLEMS = "service-report-problems.json";

    /**
     * What an earlier run left.
     *
     * @param outcome its outcome, on this machine; it need not be there
     * @param files size, a blank and the name of each file of its report
     */
    record Earlier(Path outcome, List<String> files) {}

    /**
     * Looks at what an earlier run left.
     *
     * @param work a folder of the task, for what has to be copied
     */
    Earlier earlier(String contract, Path work) throws IOException;

    /**
     * Where this machine can make a contract aside.
     *
     * @param attempt that of the task; no two have the same
     * @param work a folder of the task
     */
    Path aside(String contract, long attempt, Path work) throws IOException;

    /** Puts in place what was made aside, and takes away the outcome of before when there is none. */
    void commit(String contract, long attempt, Path aside) throws IOException;

    /**
     * A folder of this machine in which each contract's folder shows what an overview of all is made from.
     *
     * @param work a folder for what has to be copied
     */
    Path shown(List<String> contracts, Path work) throws IOException;

    /** Puts a file beside the contracts. */
    void put(Path file) throws IOException;

    /** Removes what tasks left that came to no end. */
    void sweep() throws IOException;

    /** By Hadoop when the place has a scheme. */
    static Target of(FleetRequest request) throws IOException {
        return FleetRequest.hasScheme(request.output())
                ? new HadoopTarget(request.output(), HadoopFiles.settings())
                : new FolderTarget(Path.of(request.output()));
    }
}
