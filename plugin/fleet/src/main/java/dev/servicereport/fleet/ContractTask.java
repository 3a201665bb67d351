package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;

/**
 * One contract on an executor (一契約のタスク). Whatever happens to it ends in a row; only what may go better elsewhere is thrown, so
 * that Spark tries again. The last attempt tries nothing any more, since Spark ends the job when that one fails.
 */
final class ContractTask implements Function<String, TaskResult> {

    private static final long serialVersionUID = 1L;

    private final FleetRequest request;
    private final int maxFailures;

    /** @param maxFailures how often a task may fail before Spark ends the job */
    ContractTask(FleetRequest request, int maxFailures) {
        this.request = request;
        this.maxFailures = maxFailures;
    }

    @Override
    public TaskResult call(String contract) throws IOException, InterruptedException {
        TaskContext context = TaskContext.get();
        long begin = System.nanoTime();
        if (context.attemptNumber() >= maxFailures - 1) {
            List<String> row = TaskResult.died(
                    contract, "its task failed or its executor was lost, " + (maxFailures - 1) + " times");
            return result(row, false, begin, 0);
        }
        EnginePool pool = EnginePool.in(Path.of(SparkFiles.getRootDirectory()));
        Path work = Files.createTempDirectory(pool.folder(), "task-");
        try {
            ContractAnswer answer = new ContractWork(request, pool, work).run(contract, context.taskAttemptId());
            return result(answer.row(), answer.unchanged(), begin, pool.started());
        } catch (IOException failed) {
            if (context.attemptNumber() < maxFailures - 2) {
                throw failed;
            }
            System.err.println("fleet: " + contract + ": " + failed);
            String cause = "reading or writing failed: " + failed.getClass().getName();
            return result(TaskResult.died(contract, cause), false, begin, pool.started());
        } finally {
            LocalFolders.delete(work);
        }
    }

    private static TaskResult result(List<String> row, boolean unchanged, long begin, int engines) {
        return new TaskResult(
                new ArrayList<>(row),
                unchanged,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                TaskContext.get().attemptNumber(),
                SparkEnv.get().executorId(),
                engines);
    }
}
