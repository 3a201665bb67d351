package dev.servicereport.requirement;

import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the specification, and what shows that it is kept (要件).
 *
 * @param clause its number, as the specification writes it
 * @param chapter what it is grouped by: as given, or what its number begins with
 * @param title what it asks for, in own words
 * @param kind what kind of evidence it rests on
 * @param evidence all of which must hold; empty: nothing can show it
 * @param answeredBy who answers for it
 * @param statement what somebody states instead, or null
 * @param where its row
 */
public record Requirement(
        String clause,
        String chapter,
        String title,
        Kind kind,
        List<Evidence> evidence,
        String answeredBy,
        @Nullable Statement statement,
        SourceLocation where) {

    private static final Pattern BEHIND_CHAPTER = Pattern.compile("[.．(（\\s　].*");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");

    public Requirement {
        evidence = List.copyOf(evidence);
    }

    /** What kind of evidence a clause rests on (証跡の種類). */
    public enum Kind {
        COMPUTED("算出"),
        DOCUMENT("文書"),
        REGISTER("台帳"),
        ATTESTATION("申告");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }

        /** Whether evidence is of this kind. */
        boolean takes(Evidence evidence) {
            return switch (this) {
                case COMPUTED -> evidence instanceof Evidence.Figure;
                case DOCUMENT -> evidence instanceof Evidence.Document || evidence instanceof Evidence.Filed;
                case REGISTER -> evidence instanceof Evidence.Kept;
                case ATTESTATION -> evidence instanceof Evidence.Attested;
            };
        }
    }

    /** What a clause's number begins with: {@code 第3章} of 3.2.4(1), {@code 別記} of 別記 第5, {@code 第12条} of 第12条(2). */
    static String chapterOf(String clause) {
        String first = BEHIND_CHAPTER.matcher(clause).replaceFirst("");
        return NUMBER.matcher(first).matches() ? "第" + first + "章" : first;
    }
}
