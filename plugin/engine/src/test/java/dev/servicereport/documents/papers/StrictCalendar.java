package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a calendar as RFC 5545 has it, and refuses whatever it does not allow.
 *
 * @param events each event's properties by name with parameters; those of its alarm behind {@code VALARM.}
 */
record StrictCalendar(List<Map<String, String>> events) {

    private static final int MOST_OCTETS = 75;
    private static final Pattern LINE = Pattern.compile("([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):(.*)");
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,\\p{Cntrl}]|\\\\[\\\\;,n])*");
    private static final Pattern STAMP = Pattern.compile("\\d{8}T\\d{6}Z");

    static StrictCalendar read(byte[] file) throws CharacterCodingException {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> head = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String line : unfolded(file)) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String name = matcher.group(1);
            String value = matcher.group(2);
            if (name.equals("BEGIN")) {
                open.push(value);
                if (value.equals("VEVENT")) {
                    events.add(new LinkedHashMap<>());
                }
            } else if (name.equals("END")) {
                assertThat(value).isEqualTo(open.pop());
            } else {
                String key = "VALARM".equals(open.peek()) ? "VALARM." + name : name;
                Map<String, String> properties = events.isEmpty() ? head : events.get(events.size() - 1);
                assertThat(properties.put(key, value)).as("twice: " + key).isNull();
            }
        }
        assertThat(open).isEmpty();
        assertThat(head).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(events).isNotEmpty().allSatisfy(StrictCalendar::check);
        assertThat(events).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
        return new StrictCalendar(events);
    }

    /** Lines end in CR LF, are at most 75 octets long and are UTF-8 each by itself; one that begins with a blank goes on. */
    private static List<String> unfolded(byte[] file) throws CharacterCodingException {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            assertThat(file[i] == '\n').as("LF without CR at " + i).isEqualTo(i > 0 && file[i - 1] == '\r');
            if (file[i] == '\n') {
                int length = i - 1 - start;
                assertThat(length).isBetween(1, MOST_OCTETS);
                String line = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file, start, length))
                        .toString();
                if (line.startsWith(" ")) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
                } else {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        assertThat(start).as("the last line has an end").isEqualTo(file.length);
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        return lines;
    }

    private static void check(Map<String, String> event) {
        assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY");
        assertThat(event.get("DTSTAMP")).matches(STAMP);
        assertThat(event.get("SUMMARY")).matches(TEXT);
        assertThat(event.get("DESCRIPTION")).matches(TEXT);
        assertThat(day(event, "DTEND")).isEqualTo(day(event, "DTSTART").plusDays(1));
    }

    private static LocalDate day(Map<String, String> event, String name) {
        return LocalDate.parse(event.get(name + ";VALUE=DATE"), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** {@code 2025-03-31 支払期日：…}, and a reminder. */
    List<String> lines() {
        return events.stream()
                .map(event -> day(event, "DTSTART") + " " + plain(event.get("SUMMARY"))
                        + (event.containsKey("VALARM.TRIGGER") ? " " + event.get("VALARM.TRIGGER") : ""))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\([\\\\;,])", "$1");
    }
}
