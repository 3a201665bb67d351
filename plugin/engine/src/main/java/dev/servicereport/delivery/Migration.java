package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data that were brought to a new server, counted before and after (データ移行記録; specification 3.2.1(1)(イ)).
 *
 * @param id its number
 * @param service the id of the service that has them now
 * @param data what they are
 * @param plan how it was to be done
 * @param performedOn when it was done, or null: not yet
 * @param source what there was before
 * @param target what there was after
 * @param remarks 備考, may be empty
 */
public record Migration(
        String id,
        String service,
        String data,
        Plan plan,
        @Nullable LocalDate performedOn,
        Amount source,
        Amount target,
        String remarks) {

    /**
     * @param method how, may be empty
     * @param agreedOn when method and date were agreed with the client, or null: not yet
     * @param rollback the way back if it fails (切戻し), may be empty
     */
    public record Plan(String method, @Nullable LocalDate agreedOn, String rollback) {}

    /**
     * @param count files or rows, or null: not counted
     * @param bytes bytes, or null: not counted
     * @param checksum a checksum over them, may be empty
     */
    public record Amount(@Nullable Long count, @Nullable Long bytes, String checksum) {}

    /** Whether it was done on that day or before. */
    public boolean isDoneBy(LocalDate day) {
        return performedOn != null && !performedOn.isAfter(day);
    }

    /** Whether something was counted on both sides, and all that was is the same. */
    public boolean isProven() {
        return isCompared() && isSame();
    }

    /** Whether anything was counted on both sides. */
    public boolean isCompared() {
        return (source.count() != null && target.count() != null)
                || (source.bytes() != null && target.bytes() != null)
                || (!source.checksum().isEmpty() && !target.checksum().isEmpty());
    }

    private boolean isSame() {
        return same(source.count(), target.count())
                && same(source.bytes(), target.bytes())
                && (source.checksum().isEmpty()
                        || target.checksum().isEmpty()
                        || source.checksum().equals(target.checksum()));
    }

    private static boolean same(@Nullable Long before, @Nullable Long after) {
        return before == null || after == null || before.equals(after);
    }
}
