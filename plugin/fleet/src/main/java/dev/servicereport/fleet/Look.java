package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A look at what all contracts have in common, before the first is begun (事前の確認): a value that is none would be refused by each of them,
 * and a name that cannot be would be found out at the end.
 */
record Look(FleetRequest request, Source source) {

    /** The parameter whose values can be names out of a contract's own files. */
    private static final String DOCUMENTS = "documents";

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What the locale of this JVM made of a letter that it does not have. */
    private static final char LOST = '\uFFFD';

    /**
     * What was found.
     *
     * @param faults what is wrong for all, each in a line; empty when nothing is
     * @param refused what is wrong with single contracts, by name
     */
    record Found(List<String> faults, Map<String, String> refused) {

        Found {
            faults = List.copyOf(faults);
            refused = Map.copyOf(refused);
        }
    }

    /**
     * Looks.
     *
     * @param contracts the names of their folders
     */
    Found at(List<String> contracts, EnginePool pool) throws IOException, InterruptedException {
        List<String> faults = names(contracts);
        List<Line> lines = new ArrayList<>(request.lines());
        if (faults.isEmpty() && request.settings().containsKey(DOCUMENTS)) {
            Path shown = Files.createTempDirectory(pool.folder(), "look-");
            lines.add(Line.set("contracts", source.shown(contracts, shown).toString()));
        }
        lines.add(Line.set("names", contracts));
        lines.add(new Line("run", List.of("look")));
        return answered(faults, lines, pool);
    }

    private Found answered(List<String> faults, List<Line> lines, EnginePool pool)
            throws IOException, InterruptedException {
        try {
            List<Line> answer = pool.ask(lines, request.heap(), LIMIT, List.of("sound", "refused", "failed"));
            Map<String, String> alike = new TreeMap<>();
            answer.stream()
                    .filter(line -> line.verb().equals("alike"))
                    .forEach(line -> alike.put(line.words().get(0), line.words().get(1)));
            Line last = answer.get(answer.size() - 1);
            if (last.verb().equals("failed")) {
                throw new IOException(last.words().get(1));
            }
            faults.addAll(last.words());
            return new Found(faults, alike);
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
        contracts.stream()
                .filter(name -> CONTROL.matcher(name).find())
                .forEach(name -> faults.add(request.contracts() + ": found '"
                        + CONTROL.matcher(name).replaceAll("?")
                        + "', expected another name: there is a control character like a line break in it"
                        + " (フォルダー名に、改行などの制御文字は使えません)"));
        Set<String> taken = new TreeSet<>(FleetFiles.FILES);
        taken.retainAll(contracts);
        taken.forEach(name -> faults.add(request.contracts() + ": found '" + name
                + "', expected another name: a file of the output is called so (このフォルダー名は、出力ファイルの名前と重なるため使えません)"));
        return faults;
    }
}
