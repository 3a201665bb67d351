package dev.servicereport.delivery;

import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.UniqueList;
import dev.servicereport.contract.yaml.YamlFile;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file that declares ledgers, read.
 *
 * @param kinds the ledgers, in the order of the file; none when it has a fault
 * @param lines the line, from 1, of each key path such as {@code ledgers[0].file}
 */
public record LedgersFile(List<LedgerKind> kinds, Map<String, Integer> lines) {

    /** No file. */
    public static final LedgersFile NONE = new LedgersFile(List.of(), Map.of());

    private static final Section<LedgerKind> LEDGER = new Section<>(
            List.of(
                    LedgerKeys.ID,
                    LedgerKeys.FILE,
                    LedgerKeys.TITLE,
                    LedgerKeys.FOR_ACCEPTANCE,
                    LedgerKeys.PURPOSE,
                    LedgerKeys.COLUMNS,
                    LedgerKeys.ORDER,
                    LedgerKeys.AT_MOST,
                    LedgerKeys.OPEN,
                    LedgerMoreKeys.EXPIRY,
                    LedgerMoreKeys.EVERYONE,
                    LedgerMoreKeys.ONCE,
                    LedgerMoreKeys.FIGURES),
            LedgersFile::ledger);
    private static final Key<List<LedgerKind>> LEDGERS =
            Key.required("ledgers", new UniqueList<>(LEDGER, LedgerKeys.ID), "The ledgers", "簿冊");
    private static final Section<List<LedgerKind>> ROOT =
            new Section<>(List.of(LEDGERS), fields -> fields.get(LEDGERS));

    public LedgersFile {
        kinds = List.copyOf(kinds);
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** Reads the file's bytes; tells every fault with its line and key path. */
    public static LedgersFile read(byte[] yaml, Problems problems) {
        YamlFile file = new YamlFile(Ledgers.FILE);
        List<LedgerKind> kinds = file.root(yaml).flatMap(ROOT::read).orElse(List.of());
        LedgersFile read = new LedgersFile(file.hasErrors() ? List.of() : kinds, file.lines());
        problems.addAll(file.problems());
        Problems wrong = new LedgerCheck(read).problems();
        problems.addAll(wrong);
        return wrong.hasErrors() ? new LedgersFile(List.of(), read.lines()) : read;
    }

    private static LedgerKind ledger(Fields fields) {
        return new LedgerKind(
                fields.get(LedgerKeys.ID),
                fields.get(LedgerKeys.FILE),
                fields.get(LedgerKeys.TITLE),
                fields.get(LedgerKeys.FOR_ACCEPTANCE),
                fields.get(LedgerKeys.PURPOSE),
                fields.get(LedgerKeys.COLUMNS),
                Stream.of(
                                LedgerKeys.ORDER,
                                LedgerKeys.AT_MOST,
                                LedgerKeys.OPEN,
                                LedgerMoreKeys.EXPIRY,
                                LedgerMoreKeys.EVERYONE,
                                LedgerMoreKeys.ONCE)
                        .flatMap(rules -> fields.get(rules).stream())
                        .toList(),
                fields.find(LedgerMoreKeys.FIGURES).orElse(LedgerFigures.NONE));
    }

    /** The place of a key. */
    public SourceLocation locate(String keyPath) {
        return new SourceLocation(Ledgers.FILE, lines.getOrDefault(keyPath, 0), keyPath);
    }

    /** The place of a key of one of the ledgers. */
    public SourceLocation locate(LedgerKind kind, String key) {
        return locate("ledgers[" + kinds.indexOf(kind) + "]." + key);
    }
}
