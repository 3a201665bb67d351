package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Place;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What monitoring watched and keeps a state of (監視対象). Several of them may say something of one service; what they say is put
 * together only after each has its own states.
 *
 * @param log the log that its rows come from, see {@link dev.servicereport.csv.CsvSource#log}
 * @param service the id of the service that it says something of
 * @param site where it was seen from; empty when the data does not say
 * @param name the file's own name for it, before that is mapped to a service, in lower case
 * @param check what was checked of it (監視項目); empty when the data does not say
 */
public record Thing(String log, String service, String site, String name, String check) {

    /** Begins the names of logs that the contract gives; see {@link dev.servicereport.csv.CsvSource#log}. */
    private static final String NAMED = "log:";

    /** The one thing watched of a service from a site, in our own files. */
    public static Thing of(String service, String site) {
        return new Thing("", service, site, service, "");
    }

    /** Where what is seen of it counts. */
    Place place() {
        return new Place(service, site);
    }

    /** Its name in messages: service, site and check, as far as they are known. */
    String label() {
        return Stream.of(service, site, check).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }

    /** What is the same of the same thing in another log. */
    Thing inAnyLog() {
        return new Thing("", "", site, name, check);
    }

    /**
     * Whether another one, of the same name, may be the same thing, its log in pieces under several sources of the contract: two
     * sources that both name their logs are two logs.
     */
    boolean mayContinueIn(Thing other) {
        boolean sources = !log.isEmpty() && !other.log.isEmpty() && !log.equals(other.log);
        return sources && !(log.startsWith(NAMED) && other.log.startsWith(NAMED));
    }

    /** Writes it, so that {@link #read} gives the same. */
    void write(DataOutputStream out) throws IOException {
        for (String part : List.of(log, service, site, name, check)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static Thing read(DataInputStream in) throws IOException {
        return new Thing(readText(in), readText(in), readText(in), readText(in), readText(in));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
