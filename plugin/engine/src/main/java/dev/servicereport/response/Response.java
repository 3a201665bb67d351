package dev.servicereport.response;

import dev.servicereport.contract.ResponseTarget;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, against what was agreed (応答).
 *
 * @param seconds how long it took in the hours that count, or up to the cut-off while it is open
 * @param done whether it happened at all
 * @param target what was agreed, or null when nothing was
 */
public record Response(long seconds, boolean done, @Nullable ResponseTarget target) {

    /** How it stands against the target. */
    public enum Standing {
        /** 期限内. */
        IN_TIME,
        /** 期限超過: done too late, or not done and the target has passed. */
        LATE,
        /** 対応中: not done, and there is still time. */
        OPEN,
        /** 取り決めなし: done, without a target. */
        NOT_AGREED
    }

    public Standing standing() {
        if (target == null) {
            return done ? Standing.NOT_AGREED : Standing.OPEN;
        }
        if (seconds > target.target().toSeconds()) {
            return Standing.LATE;
        }
        return done ? Standing.IN_TIME : Standing.OPEN;
    }

    /** True when it was done at most the target after it was asked. */
    public boolean isInTime() {
        return standing() == Standing.IN_TIME;
    }

    /** How long it took; empty while it is not done. */
    public OptionalLong duration() {
        return done ? OptionalLong.of(seconds) : OptionalLong.empty();
    }
}
