package dev.servicereport.many;

import dev.servicereport.accept.Deadline;
import dev.servicereport.availability.Verdict;
import dev.servicereport.export.ContractFigures.Lacking;
import dev.servicereport.many.ContractStanding.Due;
import dev.servicereport.many.ContractStanding.Money;
import dev.servicereport.many.ContractStanding.Month;
import dev.servicereport.many.ContractStanding.Names;
import dev.servicereport.many.ContractStanding.Newest;
import dev.servicereport.many.ContractStanding.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code metrics/contract.json}. */
final class StandingReader {

    private static final int FORMAT = 1;

    private StandingReader() {}

    /** @throws IOException when it is not as a run writes it, or of a version that is not known here */
    static ContractStanding standing(StrictJson json) throws IOException {
        if (json.whole("format") != FORMAT) {
            throw new JsonFault(
                    json.file() + " [format]: found '" + json.whole("format") + "', expected '" + FORMAT + "'");
        }
        return new ContractStanding(
                new Names(json.text("title"), json.text("number"), json.text("client"), json.text("contractor")),
                new Term(json.day("serviceFrom"), json.day("serviceTo"), json.day("asOf"), json.percent("target")),
                months(json.objects("months")),
                newest(json.objectOrNull("newest")),
                money(json.objectOrNull("payments")),
                json.count("openPoints"),
                lacking(json.object("lacking")),
                due(json.objectOrNull("nextDeadline")));
    }

    private static Lacking lacking(StrictJson json) throws IOException {
        return new Lacking(
                json.count("equipment"),
                json.count("registers"),
                json.count("failingClauses"),
                json.count("unprovenClauses"));
    }

    private static List<Month> months(List<StrictJson> json) throws IOException {
        List<Month> months = new ArrayList<>();
        for (StrictJson each : json) {
            months.add(month(each, each.flag("missing"), each.flag("canStillBeMet")));
        }
        return months;
    }

    private static Month month(StrictJson json, boolean missing, boolean canStillBeMet) throws IOException {
        return new Month(
                json.month("month"),
                json.oneOfOrNull(Verdict.class, "verdict"),
                missing,
                canStillBeMet,
                json.percentOrNull("low"),
                json.percentOrNull("high"));
    }

    private static @Nullable Newest newest(@Nullable StrictJson json) throws IOException {
        return json == null
                ? null
                : new Newest(
                        month(json, false, false),
                        json.percent("target"),
                        json.whole("downSeconds"),
                        json.whole("allowedDownSeconds"),
                        json.whole("leftDownSecondsLow"),
                        json.whole("leftDownSecondsHigh"));
    }

    private static @Nullable Money money(@Nullable StrictJson json) throws IOException {
        return json == null ? null : new Money(json.whole("total"), json.wholeOrNull("paid"));
    }

    /** What is due is told in words that go by its kind and, for some, its month, so both are looked at here. */
    private static @Nullable Due due(@Nullable StrictJson json) throws IOException {
        if (json == null) {
            return null;
        }
        Deadline.Kind kind = json.oneOf(Deadline.Kind.class, "kind");
        String subject =
                kind == Deadline.Kind.IMPROVEMENT ? json.month("subject").toString() : json.text("subject");
        return new Due(kind.name(), subject, json.day("on"), json.flag("overdue"));
    }
}
