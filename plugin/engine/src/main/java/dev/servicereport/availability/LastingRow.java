package dev.servicereport.availability;

import dev.servicereport.problem.SourceLocation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A row that is known to go on after the last row has begun.
 *
 * @param thing what it tells of
 * @param end the second after its last one
 * @param where where it stands
 */
public record LastingRow(Thing thing, long end, SourceLocation where) {

    /** Writes it, so that {@link #read} gives the same; it does not stand in a workbook. */
    void write(DataOutputStream out) throws IOException {
        thing.write(out);
        out.writeLong(end);
        out.writeUTF(where.file());
        out.writeInt(where.line());
    }

    static LastingRow read(DataInputStream in) throws IOException {
        return new LastingRow(Thing.read(in), in.readLong(), new SourceLocation(in.readUTF(), in.readInt(), ""));
    }

    /** The service, and how it is called in messages. */
    public String label() {
        return thing.label();
    }
}
