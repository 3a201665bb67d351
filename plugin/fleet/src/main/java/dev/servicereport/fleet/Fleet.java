package dev.servicereport.fleet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Many contracts on Apache Spark, each in an engine of its executor: {@code spark-submit --master 'local[2,4]' --class
 * dev.servicereport.fleet.Fleet service-report-fleet.jar CONTRACTS OUT [name=value]…}.
 *
 * <p>Exit codes as those of the goal {@code check}, for the worst contract: 0 done, 65 the input of one is at fault, 66 one missed what
 * was agreed or lacks data, 70 one died; and 64 for a command line that is none.
 */
public final class Fleet {

    private static final int USAGE = 64;
    private static final int INPUT = 65;
    private static final int OURS = 70;

    /** In UTF-8 whatever the locale, as the engine's own command line; what the locale lacks is told in Japanese too. */
    private static final PrintStream ERRORS =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Fleet() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments), new SparkConf().setAppName("service-report fleet"));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> words, SparkConf conf) {
        FleetRequest request;
        try {
            request = FleetRequest.of(words);
        } catch (IllegalArgumentException wrong) {
            ERRORS.println("ERROR: " + wrong.getMessage() + "\nUsage: " + FleetRequest.USAGE);
            return USAGE;
        }
        SparkSettings settings = new SparkSettings(name -> conf.get(name, ""));
        List<String> faults = settings.faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> ERRORS.println("ERROR: " + fault));
            ERRORS.println("ERROR: Nothing was started; one bad contract would end the job."
                    + "\nSpark の設定を直してください。このままでは、一つの契約の失敗で全体が止まります。");
            return INPUT;
        }
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            return run(request, spark, settings.maxFailures());
        } catch (IOException failed) {
            ERRORS.println("ERROR: " + failed);
            return OURS;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OURS;
        }
    }

    private static int run(FleetRequest request, JavaSparkContext spark, int maxFailures)
            throws IOException, InterruptedException {
        EnginePool pool = EnginePool.in(Path.of(SparkFiles.getRootDirectory()));
        Source source = Source.of(request);
        List<String> contracts = source.contracts();
        Look.Found found = new Look(request, source).at(contracts, pool);
        if (!found.faults().isEmpty()) {
            found.faults().forEach(fault -> ERRORS.println("ERROR: " + fault));
            ERRORS.println("ERROR: Nothing was started; what is wrong would be so for each contract."
                    + "\n上の誤りはすべての契約に関わるため、何も始めていません。直して、もう一度実行してください。");
            return INPUT;
        }
        Target target = Target.of(request);
        try {
            List<String> sound = contracts.stream()
                    .filter(contract -> !found.refused().containsKey(contract))
                    .toList();
            List<TaskResult> results = new ArrayList<>(spark.parallelize(sound, Math.max(1, sound.size()))
                    .map(new ContractTask(request, maxFailures))
                    .collect());
            found.refused().forEach((contract, problem) -> results.add(TaskResult.refused(contract, problem)));
            FleetFiles.Summary summary = new FleetFiles(pool, request.heap()).write(results, target);
            System.out.println(summary.sentence());
            return summary.exitCode();
        } finally {
            target.sweep();
        }
    }
}
