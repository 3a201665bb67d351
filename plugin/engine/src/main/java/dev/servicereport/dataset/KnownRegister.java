package dev.servicereport.dataset;

import dev.servicereport.contract.Register;
import dev.servicereport.delivery.LedgerKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register that a contract can demand, and that can be evidence (台帳・簿冊).
 *
 * @param id its id: that of a ledger, or the name of its file
 * @param file its file in the data folder, without {@code .csv}
 * @param title what it is called on paper
 * @param document the id of the document that lists it; empty when there is none, or one for each row
 */
public record KnownRegister(String id, String file, String title, String document) {

    private static final String NAMES = "registers.properties";

    /** Behind the id of a register, the key of its document. */
    private static final String DOCUMENT = ".document";

    private static final List<KnownRegister> PLAIN = plain();

    /** All of a contract with these ledgers: first those that are no ledgers, by id, then the ledgers in their order. */
    public static List<KnownRegister> all(List<LedgerKind> ledgers) {
        return Stream.concat(PLAIN.stream(), ledgers.stream().map(KnownRegister::of))
                .toList();
    }

    /** A ledger as one of them. */
    static KnownRegister of(LedgerKind kind) {
        return new KnownRegister(kind.id(), kind.file(), kind.title(), kind.id());
    }

    /** The ids of all of them, in alphabetical order. */
    static Set<String> ids(List<LedgerKind> ledgers) {
        return all(ledgers).stream().map(KnownRegister::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of these registers by every name that a contract or a nil return may give them. */
    static Map<String, String> idsByName(List<KnownRegister> registers) {
        Map<String, String> ids = new TreeMap<>();
        for (KnownRegister register : registers) {
            register.names().forEach(name -> ids.put(name, register.id()));
        }
        return ids;
    }

    /** Those of the names that are no paths, as messages list them. */
    static List<String> shortNames(Map<String, String> idsByName) {
        return idsByName.keySet().stream().filter(name -> !name.contains("/")).toList();
    }

    /** Its id, its file, and the short key that a few have. */
    public Stream<String> names() {
        Stream<String> keys = Stream.of(Register.values())
                .filter(register -> register.file().equals(file))
                .map(Register::key);
        return Stream.concat(Stream.of(id, file), keys).distinct();
    }

    private static List<KnownRegister> plain() {
        Properties titles = new Properties();
        try (InputStream resource = Objects.requireNonNull(KnownRegister.class.getResourceAsStream(NAMES), NAMES)) {
            titles.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return titles.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(DOCUMENT))
                .sorted()
                .map(id -> new KnownRegister(id, id, titles.getProperty(id), titles.getProperty(id + DOCUMENT, "")))
                .toList();
    }
}
