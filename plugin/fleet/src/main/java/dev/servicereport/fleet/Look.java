package dev.servicereport.fleet;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A look at what all contracts have in common, before the first is begun (事前の確認): a value that is none would be refused by each of them,
 * and a name that cannot be would be found out at the end.
 */
record Look(FleetRequest request) {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** What the locale of this JVM made of a letter that it does not have. */
    private static final char LOST = '\uFFFD';

    /**
     * What is wrong, each in a line; empty when nothing is.
     *
     * @param contracts the names of their folders
     */
    List<String> faults(List<String> contracts, EnginePool pool) throws IOException, InterruptedException {
        List<String> faults = names(contracts);
        List<Line> lines = new ArrayList<>(request.lines());
        if (!FleetRequest.hasScheme(request.contracts()) && faults.isEmpty()) {
            lines.add(Line.set("contracts", request.contracts()));
        }
        lines.add(new Line("run", List.of("look")));
        try {
            List<Line> answer = pool.ask(lines, request.heap(), LIMIT, List.of("sound", "refused", "failed"));
            Line last = answer.get(answer.size() - 1);
            if (last.verb().equals("failed")) {
                throw new IOException(last.words().get(1));
            }
            faults.addAll(last.words());
            return faults;
        } catch (EngineLost lost) {
            throw new IOException("the settings were not looked at: " + lost.cause(), lost);
        }
    }

    /** What is wrong with the names of the folders. */
    List<String> names(List<String> contracts) {
        List<String> faults = new ArrayList<>();
        if (contracts.isEmpty()) {
            faults.add(request.contracts()
                    + ": found no folder with a contract.yaml, expected one for each contract (契約のフォルダーがありません)");
        }
        for (String name : contracts) {
            if (name.indexOf(LOST) >= 0) {
                faults.add(request.contracts() + ": found '" + name
                        + "', expected a locale with Japanese file names, like LC_ALL=C.UTF-8 in the environment of Spark"
                        + " (日本語のファイル名を扱えないロケールです。環境変数 LC_ALL=C.UTF-8 を設定して、もう一度実行してください)");
            }
        }
        Set<String> taken = new TreeSet<>(FleetFiles.FILES);
        taken.retainAll(contracts);
        taken.forEach(name -> faults.add(request.contracts() + ": found '" + name
                + "', expected another name: a file of the output is called so (このフォルダー名は、出力ファイルの名前と重なるため使えません)"));
        return faults;
    }
}
