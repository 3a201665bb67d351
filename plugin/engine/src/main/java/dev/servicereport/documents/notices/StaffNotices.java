package dev.servicereport.documents.notices;

import dev.servicereport.accept.BriefingRules;
import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.notices.StaffNotice.Row;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words who handles personal information, at each day on which notice is given (個人情報取扱責任者・従事者届). */
final class StaffNotices {

    /** The key of a notice that is still to be given. */
    private static final String TO_BE_GIVEN = "next";

    private static final String FROM = "from";
    private static final String TO = "to";

    private final Ledger ledger;
    private final Handling handling;
    private final Display display;
    private final LocalDate asOf;

    private StaffNotices(Ledger ledger, Material material) {
        this.ledger = ledger;
        handling = material.dataset().delivery().handling();
        display = new Display(material.dataset().contract().measurement().zone(), 0);
        asOf = material.calculation().lastDay();
    }

    /** One for each day on which the client was told of somebody; a last one for those who serve and of whom it was not told yet. */
    static Stream<Edition> editions(Material material) {
        RowNames names = RowNames.of(material.dataset().delivery().handling(), Purpose.PERSONAL_DATA_STAFF);
        return material.dataset().delivery().handling().ledgers(Purpose.PERSONAL_DATA_STAFF).stream()
                .flatMap(ledger -> new StaffNotices(ledger, material).editions(names).stream());
    }

    private List<Edition> editions(RowNames names) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        ledger.entries().forEach(entry -> reported(entry, asOf).ifPresent(days::add));
        List<Edition> editions = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days) {
            editions.add(new Edition(
                    names.key(ledger, day.toString()),
                    names.subject(ledger, Display.date(day)),
                    Map.of("notice", notice(day, before, true)),
                    Map.of(),
                    day));
            before = day;
        }
        if (ledger.entries().stream().anyMatch(this::isUntold)) {
            editions.add(new Edition(
                    names.key(ledger, TO_BE_GIVEN),
                    names.subject(ledger, "届出前"),
                    Map.of("notice", notice(asOf, before, false)),
                    Map.of()));
        }
        return editions;
    }

    private Optional<LocalDate> day(LedgerEntry entry, String column) {
        return entry.day(column, display.zone());
    }

    private Optional<LocalDate> reported(LedgerEntry entry, LocalDate by) {
        return day(entry, LedgerKind.REPORTED_ON).filter(day -> !day.isAfter(by));
    }

    /** Whether somebody serves of whom the client was not told. */
    private boolean isUntold(LedgerEntry entry) {
        return reported(entry, asOf).isEmpty()
                && day(entry, FROM).filter(day -> day.isAfter(asOf)).isEmpty()
                && day(entry, TO).filter(day -> day.isBefore(asOf)).isEmpty();
    }

    /**
     * @param on the day of the notice, or the last day that counts
     * @param before the day of the notice before, or null
     * @param given whether it was given on that day
     */
    private StaffNotice notice(LocalDate on, @Nullable LocalDate before, boolean given) {
        List<LedgerEntry> shown = ledger.entries().stream()
                .filter(entry -> reported(entry, on).isPresent() || (!given && isUntold(entry)))
                .filter(entry -> day(entry, TO)
                        .filter(last -> last.isBefore(before == null ? on : before))
                        .isEmpty())
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        List<String> manuals = shown.stream()
                .map(entry -> entry.text("manual"))
                .filter(manual -> !manual.isEmpty())
                .distinct()
                .toList();
        return new StaffNotice(
                given ? Display.date(on) : "",
                before != null,
                manuals,
                shown.stream().map(entry -> row(entry, on, before)).toList());
    }

    /** In the order of the words of the ledger, so that who is responsible comes first. */
    private int rank(LedgerEntry entry) {
        return ledger.kind()
                .find("role")
                .map(field -> field.words().indexOf(entry.text("role")))
                .orElse(0);
    }

    private Row row(LedgerEntry entry, LocalDate on, @Nullable LocalDate before) {
        String worker = entry.text(LedgerKind.WORKER);
        return new Row(
                Words.orNone(entry.text("role")),
                worker,
                Words.orNone(entry.text("organisation")),
                Words.orNone(entry.text("duties")),
                day(entry, FROM).map(StaffNotices::brief).orElse(Words.NONE),
                first(Purpose.BRIEFINGS, LedgerKind.HELD_ON, worker, on),
                first(Purpose.SECRECY_OATHS, LedgerKind.SIGNED_ON, worker, on),
                change(entry, on, before));
    }

    private String change(LedgerEntry entry, LocalDate on, @Nullable LocalDate before) {
        Optional<LocalDate> left = day(entry, TO).filter(last -> last.isBefore(on));
        if (left.isPresent()) {
            return "解任（" + brief(left.get()) + "）";
        }
        boolean told = before != null && reported(entry, before).isPresent();
        return told ? "継続" : "新規";
    }

    /** The first day on which somebody is named in a ledger, up to a day. */
    private String first(Purpose purpose, String column, String worker, LocalDate by) {
        return handling.ledgers(purpose).stream()
                .flatMap(other -> other.entries().stream())
                .filter(entry ->
                        BriefingRules.plain(entry.text(LedgerKind.WORKER)).equals(BriefingRules.plain(worker)))
                .flatMap(entry -> day(entry, column).stream())
                .filter(day -> !day.isAfter(by))
                .min(Comparator.naturalOrder())
                .map(StaffNotices::brief)
                .orElse(Words.NONE);
    }

    private static String brief(LocalDate day) {
        return Words.brief(Display.date(day));
    }
}
