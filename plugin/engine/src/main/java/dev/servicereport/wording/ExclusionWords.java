package dev.servicereport.wording;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling.Breach;

/** Words exclusions (除外). */
public final class ExclusionWords {

    private ExclusionWords() {}

    /** On what ground, in a word. */
    public static String kind(Exclusion.Kind kind) {
        return switch (kind) {
            case PLANNED -> "計画停止";
            case OTHER_PARTY -> "他者起因";
            case FORCE_MAJEURE -> "不可抗力";
            case AGREED -> "合意";
        };
    }

    /** Why an exclusion takes nothing out. */
    public static String refused(Breach breach, int noticeDays) {
        return "除外しない："
                + switch (breach) {
                    case NOTICE_MISSING -> "通知日の記載がない";
                    case NOTICE_TOO_LATE -> "通知が" + noticeDays + "日前までにない";
                    case APPROVAL_MISSING -> "承認の記載がない";
                    case APPROVAL_TOO_LATE -> "承認が停止日より後";
                };
    }
}
