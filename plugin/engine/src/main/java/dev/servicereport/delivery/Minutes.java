package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a meeting (議事録; specification 4.6(3)).
 *
 * @param id its number
 * @param title the meeting
 * @param heldOn when it was held
 * @param place where, may be empty
 * @param content what was said and agreed
 * @param sentOn when the client was given the minutes, or null: not yet
 * @param approval the client's approval
 * @param particulars what else minutes carry
 */
public record Minutes(
        String id,
        String title,
        LocalDate heldOn,
        String place,
        String content,
        @Nullable LocalDate sentOn,
        Approval approval,
        Particulars particulars) {

    /**
     * What else minutes carry, as it is written; each may be empty, to be filled in by hand.
     *
     * @param attendees who was there (出席者)
     * @param hours from when to when (開始・終了時刻)
     * @param agenda what was to be talked about (議題)
     * @param handouts papers that were given out (配布資料)
     * @param actions who does what by when, one a line (宿題事項)
     * @param next the next meeting (次回)
     * @param writer who wrote the minutes (作成者)
     */
    public record Particulars(
            String attendees,
            String hours,
            String agenda,
            String handouts,
            String actions,
            String next,
            String writer) {}

    /** Days within which minutes are to be approved; the specification names none. */
    public static final int DAYS_TO_APPROVE = 14;

    /** Whether they are not approved by the end of that day although the days for it are over. */
    public boolean isOverdueOn(LocalDate day) {
        return !approval.isGivenBy(day) && heldOn.plusDays(DAYS_TO_APPROVE).isBefore(day);
    }
}
