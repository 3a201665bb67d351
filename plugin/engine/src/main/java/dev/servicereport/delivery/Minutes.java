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
 * @param attendees who was there, may be empty
 * @param content what was said and agreed
 * @param sentOn when the client was given the minutes, or null: not yet
 * @param approval the client's approval
 */
public record Minutes(
        String id,
        String title,
        LocalDate heldOn,
        String place,
        String attendees,
        String content,
        @Nullable LocalDate sentOn,
        Approval approval) {

    /** Days within which minutes are to be approved; the specification names none. */
    public static final int DAYS_TO_APPROVE = 14;

    /** Whether they are not approved by the end of that day although the days for it are over. */
    public boolean isOverdueOn(LocalDate day) {
        return !approval.isGivenBy(day) && heldOn.plusDays(DAYS_TO_APPROVE).isBefore(day);
    }
}
