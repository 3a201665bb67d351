package dev.servicereport.csv;

import dev.servicereport.problem.ComposedMarks;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.VariantMarks;
import dev.servicereport.problem.VisibleText;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Free text that documents will show, and what of it they cannot show as it is. */
final class ShownText {

    private ShownText() {}

    /** Notes the characters that nobody sees, and those that no font of the documents has. */
    static void note(String text, SourceLocation where, CsvContext context) {
        note(
                select(text, ShownText::isInvisible),
                where,
                context,
                "invisible; documents show its code",
                "見えない文字のため、その番号を表示する");
        note(
                codes(text, VariantMarks::isOne),
                where,
                context,
                "marks a variant of the character before it; documents show the usual form",
                "異体字の指定（IVS）のため、標準の字形で表示する");
        IntPredicate strange = c -> !isOrdinary(c) && !context.showable().test(c);
        note(
                codes(ComposedMarks.in(text), strange),
                where,
                context,
                "no font has it; documents show 〓",
                "文書の書体にない文字のため、〓と表示する");
    }

    static boolean isInvisible(int c) {
        return VisibleText.isInvisible(c);
    }

    private static boolean isOrdinary(int c) {
        return c == '\t' || VisibleText.isLineEnd(c) || isInvisible(c) || VariantMarks.isOne(c);
    }

    private static String select(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** By their numbers: the character itself may be all that there is of a name. */
    private static String codes(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static void note(String found, SourceLocation where, CsvContext context, String done, String hint) {
        if (!found.isEmpty()) {
            context.problems().add(Problem.notice(where, found, done).hint(hint));
        }
    }
}
