package dev.servicereport.many;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.availability.Verdict;
import dev.servicereport.export.ContractFigures.Lacking;
import dev.servicereport.many.ContractStanding.Due;
import dev.servicereport.many.ContractStanding.Money;
import dev.servicereport.many.ContractStanding.Month;
import dev.servicereport.many.ContractStanding.Names;
import dev.servicereport.many.ContractStanding.Newest;
import dev.servicereport.many.ContractStanding.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code metrics/contract.json}; what is missing in it throws an {@link IllegalArgumentException}. */
final class StandingReader {

    private StandingReader() {}

    static ContractStanding standing(JsonNode json) {
        return new ContractStanding(
                new Names(text(json, "title"), text(json, "number"), text(json, "client"), text(json, "contractor")),
                new Term(day(json, "serviceFrom"), day(json, "serviceTo"), day(json, "asOf"), text(json, "target")),
                months(json.required("months")),
                newest(json.required("newest")),
                money(json.required("payments")),
                json.required("openPoints").intValue(),
                lacking(json.required("lacking")),
                due(json.required("nextDeadline")));
    }

    private static Lacking lacking(JsonNode json) {
        return new Lacking(
                json.required("equipment").intValue(),
                json.required("registers").intValue(),
                json.required("failingClauses").intValue(),
                json.required("unprovenClauses").intValue());
    }

    private static List<Month> months(JsonNode json) {
        List<Month> months = new ArrayList<>();
        json.forEach(each -> months.add(month(each, each.required("missing").booleanValue())));
        return months;
    }

    private static Month month(JsonNode json, boolean missing) {
        String verdict = orNull(json, "verdict");
        return new Month(
                YearMonth.parse(text(json, "month")),
                verdict == null ? null : Verdict.valueOf(verdict),
                missing,
                orNull(json, "low"),
                orNull(json, "high"));
    }

    private static @Nullable Newest newest(JsonNode json) {
        return json.isNull()
                ? null
                : new Newest(
                        month(json, false),
                        text(json, "target"),
                        json.required("downSeconds").longValue(),
                        json.required("allowedDownSeconds").longValue(),
                        json.required("leftDownSecondsLow").longValue(),
                        json.required("leftDownSecondsHigh").longValue());
    }

    private static @Nullable Money money(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        JsonNode paid = json.required("paid");
        return new Money(json.required("total").longValue(), paid.isNull() ? null : (Long) paid.longValue());
    }

    private static @Nullable Due due(JsonNode json) {
        return json.isNull()
                ? null
                : new Due(
                        text(json, "kind"),
                        text(json, "subject"),
                        day(json, "on"),
                        json.required("overdue").booleanValue());
    }

    private static LocalDate day(JsonNode json, String key) {
        return LocalDate.parse(text(json, key));
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).textValue();
    }

    private static @Nullable String orNull(JsonNode json, String key) {
        JsonNode value = json.required(key);
        return value.isNull() ? null : value.textValue();
    }
}
