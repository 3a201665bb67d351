package dev.servicereport.documents.papers;

import dev.servicereport.contract.Contract;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Days that lie ahead as a calendar that mail programs import (日程表, RFC 5545): an event for each, over the whole day. The same data
 * give the same text: an event keeps its UID as long as kind and day stay, and DTSTAMP is the cut-off.
 */
public final class DeadlinesCalendar {

    /** Octets of a line at most, its end not counted (RFC 5545, 3.1). */
    private static final int MOST_OCTETS = 75;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final Contract contract;
    private final String stamp;
    private final StringBuilder text = new StringBuilder();

    private DeadlinesCalendar(Contract contract, LocalDate asOf) {
        this.contract = contract;
        stamp = asOf.plusDays(1)
                .atStartOfDay(contract.measurement().zone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(STAMP);
    }

    /**
     * The calendar.
     *
     * @param deadlines at least one: a calendar without events is none
     * @param asOf the last day that counts
     */
    public static String of(Contract contract, List<DateAhead> deadlines, LocalDate asOf) {
        DeadlinesCalendar calendar = new DeadlinesCalendar(contract, asOf);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//service-report//deadlines//JA");
        calendar.line("CALSCALE:GREGORIAN");
        deadlines.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(DateAhead deadline) {
        String summary = deadline.kind().label() + "：" + String.join("、", deadline.subjects());
        line("BEGIN:VEVENT");
        line("UID:" + uid(deadline));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + day(deadline.day()));
        line("DTEND;VALUE=DATE:" + day(deadline.day().plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(contract.title() + "\n" + deadline.source()));
        line("TRANSP:TRANSPARENT");
        if (deadline.daysAhead() > 0) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("DESCRIPTION:" + escaped(summary));
            line("TRIGGER:-P" + deadline.daysAhead() + "D");
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    /** Of the contract, the kind and the day: a mail program that imports the file again finds the event that it has. */
    private String uid(DateAhead deadline) {
        String whose = contract.parties().number() + "\n" + contract.title();
        return deadline.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + deadline.day() + "-"
                + digest(whose) + "@service-report";
    }

    private static String digest(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A value of type TEXT (RFC 5545, 3.3.11). */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /** A content line, folded between characters where it is too long; a line that goes on begins with a blank. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String character = content.substring(i, content.offsetByCodePoints(i, 1));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
            i += character.length();
        }
        text.append("\r\n");
    }
}
