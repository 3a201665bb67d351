package dev.servicereport.documents.project;

import dev.servicereport.delivery.Minutes;
import dev.servicereport.documents.project.MinutesPaper.Meeting;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words minutes of meetings (議事録). */
public final class MinutesWriter {

    private final List<Minutes> minutes;
    private final LocalDate asOf;

    /** @param asOf the last day that counts */
    public MinutesWriter(List<Minutes> minutes, LocalDate asOf) {
        this.minutes = minutes.stream()
                .sorted(Comparator.comparing(Minutes::heldOn).thenComparing(Minutes::id))
                .toList();
        this.asOf = asOf;
    }

    public MinutesPaper write() {
        return new MinutesPaper(
                Display.date(asOf),
                Display.number(Minutes.DAYS_TO_APPROVE),
                List.of(sentence()),
                held().map(this::listed).toList());
    }

    /** The list looks no further than its day. */
    private Stream<Minutes> held() {
        return minutes.stream().filter(meeting -> !meeting.heldOn().isAfter(asOf));
    }

    private Meeting listed(Minutes meeting) {
        LocalDate sentOn = meeting.sentOn();
        return meeting(meeting, sentOn != null && sentOn.isAfter(asOf) ? null : sentOn);
    }

    private String sentence() {
        long approved =
                held().filter(meeting -> meeting.approval().isGivenBy(asOf)).count();
        long overdue = held().filter(meeting -> meeting.isOverdueOn(asOf)).count();
        return Display.date(asOf) + "現在、" + held().count() + "件の議事録のうち" + approved + "件が承認済みです。開催から"
                + Minutes.DAYS_TO_APPROVE + "日を過ぎて承認されていないものは" + overdue + "件です。";
    }

    /** One meeting. */
    public Meeting meeting(Minutes meeting) {
        return meeting(meeting, meeting.sentOn());
    }

    private Meeting meeting(Minutes meeting, @Nullable LocalDate sentOn) {
        return new Meeting(
                meeting.id(),
                meeting.title(),
                Display.date(meeting.heldOn()),
                Words.orNone(meeting.place()),
                Words.orNone(meeting.particulars().attendees()),
                lines(meeting.content()),
                Words.date(sentOn),
                approval(meeting),
                meeting.particulars(),
                lines(meeting.particulars().actions()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String approval(Minutes meeting) {
        if (meeting.approval().isGivenBy(asOf)) {
            return "承認：" + Words.approval(meeting.approval());
        }
        long days = ChronoUnit.DAYS.between(meeting.heldOn(), asOf);
        String waiting = days < 0 ? "" : "（開催から" + days + "日）";
        return (meeting.isOverdueOn(asOf) ? "未承認・期限超過" : "未承認") + waiting;
    }
}
