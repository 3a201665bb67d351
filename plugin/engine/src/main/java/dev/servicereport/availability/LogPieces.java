package dev.servicereport.availability;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is left open in one source's log, and may go on in that of another: two sources of the contract may hold one log in pieces
 * and not say so.
 *
 * @param <T> what was left open
 */
final class LogPieces<T> {

    private final Map<Thing, Map<Thing, T>> open = new HashMap<>();

    void add(Thing thing, T left) {
        open.computeIfAbsent(thing.inAnyLog(), any -> new LinkedHashMap<>()).put(thing, left);
    }

    /** What other sources left open of that same thing, by the thing there. */
    Map<Thing, T> before(Thing thing) {
        Map<Thing, T> before = new LinkedHashMap<>(open.getOrDefault(thing.inAnyLog(), Map.of()));
        before.keySet().removeIf(other -> !thing.mayContinueIn(other));
        return before;
    }

    /** The fault that two sources do not say that they hold one log. */
    static Problem fault(Thing thing, SourceLocation end, SourceLocation open) {
        return Problem.error(
                        end,
                        thing.label(),
                        "the same 'log: name' in both sources of contract.yaml, since " + open
                                + " leaves the same open and this ends it; different names if they are two logs")
                .hint(open + " の停止の復旧とみられます。一つのログを分けたファイルなら、sources の両方に同じ log: 名前 を書いてください。別のログなら、違う名前を書いてください");
    }
}
