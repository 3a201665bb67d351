package dev.servicereport.availability;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeSpan;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;

/**
 * Rows of one file that say the same of one service one after the other (元の行): one row, or samples of which none says anything else
 * in between.
 *
 * @param service the id of the service, or {@link Exclusion#EVERY_SERVICE}
 * @param site where it was seen from; empty when the data do not say
 * @param span what they tell of
 * @param status what they say; an exclusion says nothing of it and is {@link Status#UNKNOWN}
 * @param first the first of them
 * @param last the last of them
 */
public record SourceRow(
        String service, String site, TimeSpan span, Status status, SourceLocation first, SourceLocation last) {

    static final Comparator<SourceRow> ORDER = Comparator.comparing(SourceRow::first)
            .thenComparing(SourceRow::service)
            .thenComparing(SourceRow::span);

    /** As bytes, from which {@link #read} makes the same again. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(service);
        out.writeUTF(site);
        out.writeLong(span.start());
        out.writeLong(span.end());
        out.writeUTF(status.name());
        out.writeInt(first.line());
        out.writeInt(last.line());
    }

    /** @param file the file's name in messages */
    public static SourceRow read(DataInputStream in, String file) throws IOException {
        return new SourceRow(
                in.readUTF(),
                in.readUTF(),
                new TimeSpan(in.readLong(), in.readLong()),
                Status.valueOf(in.readUTF()),
                new SourceLocation(file, in.readInt(), ""),
                new SourceLocation(file, in.readInt(), ""));
    }
}
