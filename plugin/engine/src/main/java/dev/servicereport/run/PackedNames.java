package dev.servicereport.run;

import dev.servicereport.document.FileKey;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * File names in the package for acceptance: they sort by date, and can be searched by date, counterparty and title
 * ({@code 20241227_見本市_構築業務完了届.pdf}). Every one fits into the 255 bytes of a file system and holds nothing but letters, digits,
 * hyphens and low lines, and the full stop of its ending.
 */
final class PackedNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** Sorts behind every date. */
    private static final String UNDATED = Texts.program().say("package.undated");

    private static final int LONGEST_PARTY = 15;
    private static final int LONGEST_FILE = 40;

    private final String party;

    /** @param party the other side of the contract */
    PackedNames(String party) {
        this.party = plain(party, LONGEST_PARTY);
    }

    /**
     * The name of a document's files, without their ending.
     *
     * @param only whether there is no other one of its kind, so that the title says enough
     */
    String of(WrittenDocument document, boolean only) {
        String key = document.name().substring(document.kind().id().length());
        return day(document.issuedOn()) + "_" + party + "_"
                + plain(document.kind().title(), LONGEST_FILE) + (only ? "" : key.replaceFirst("^-", "_"));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? UNDATED : DAY.format(date);
    }

    /** The name of a deliverable's file: its id makes it the only one. */
    static String of(String id, String file) {
        int dot = file.lastIndexOf('.');
        String ending = dot > 0 ? "." + plain(file.substring(dot + 1), LONGEST_PARTY) : "";
        return FileKey.of(id) + "_" + plain(dot > 0 ? file.substring(0, dot) : file, LONGEST_FILE) + ending;
    }

    /** What else there is in a text becomes a low line, as what would hide a file or lead out of its folder. */
    private static String plain(String text, int longest) {
        return text.codePoints()
                .limit(longest)
                .map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : '_')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
