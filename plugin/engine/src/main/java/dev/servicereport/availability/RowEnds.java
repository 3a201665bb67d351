package dev.servicereport.availability;

import dev.servicereport.availability.Observations.Last;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the last rows begin and end, and which rows go on after the last one has begun. */
final class RowEnds {

    private static final long NO_TIME = Long.MIN_VALUE;

    /** So many rows are kept before those are let go that end earlier than another one begins. */
    private static final int FEW = 1000;

    private long lastBegin = NO_TIME;
    private long lastEnd = NO_TIME;
    private List<LastingRow> lasting = new ArrayList<>();
    private int most = FEW;

    /** A row that begins then and says nothing of its end. */
    void begins(long second) {
        lastBegin = Math.max(lastBegin, second);
        ends(second);
    }

    /** A row that begins and ends then. */
    void row(long begin, LastingRow row) {
        begins(begin);
        ends(row.end());
        keep(row);
    }

    private void ends(long second) {
        lastEnd = Math.max(lastEnd, second);
    }

    private void keep(LastingRow row) {
        if (row.end() > lastBegin) {
            lasting.add(row);
        }
        if (lasting.size() > most) {
            lasting = left();
            most = Math.max(FEW, 2 * lasting.size());
        }
    }

    private List<LastingRow> left() {
        return new ArrayList<>(
                lasting.stream().filter(row -> row.end() > lastBegin).toList());
    }

    void addAll(RowEnds other) {
        begins(other.lastBegin);
        ends(other.lastEnd);
        other.lasting.forEach(this::keep);
    }

    /** Null without rows. */
    @Nullable Last last() {
        return lastBegin == NO_TIME
                ? null
                : new Last(
                        lastBegin,
                        lastEnd,
                        left().stream()
                                .sorted(Comparator.comparing(LastingRow::where))
                                .toList());
    }

    /** Writes everything, so that {@link #read} gives the same. */
    void write(DataOutputStream out) throws IOException {
        out.writeLong(lastBegin);
        out.writeLong(lastEnd);
        List<LastingRow> left = left();
        out.writeInt(left.size());
        for (LastingRow row : left) {
            row.write(out);
        }
    }

    static RowEnds read(DataInputStream in) throws IOException {
        RowEnds ends = new RowEnds();
        ends.lastBegin = in.readLong();
        ends.lastEnd = in.readLong();
        for (int rows = in.readInt(); rows > 0; rows--) {
            ends.lasting.add(LastingRow.read(in));
        }
        return ends;
    }
}
