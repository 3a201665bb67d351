package dev.servicereport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Files moved one after the other, which can all be moved back. */
final class Moves {

    private record Move(Path from, Path to) {}

    private final Deque<Move> done = new ArrayDeque<>();

    void move(Path from, Path to) throws IOException {
        Files.move(from, to);
        done.push(new Move(from, to));
    }

    /** Moves everything back, the last first; what cannot be moved back is told along with the cause. */
    void undo(IOException cause) {
        for (Move move : done) {
            try {
                Files.move(move.to(), move.from());
            } catch (IOException stuck) {
                cause.addSuppressed(stuck);
            }
        }
        done.clear();
    }
}
