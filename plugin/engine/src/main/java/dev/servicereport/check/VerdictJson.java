package dev.servicereport.check;

import dev.servicereport.accept.EquipmentRules;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.figures.BudgetUse;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.EquipmentWords;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as {@code verdict.json}; {@code verdict.schema.json} among the resources of this package says what may stand there. */
final class VerdictJson {

    /** Rises when a reader of an earlier form would err. */
    private static final int FORMAT = 1;

    private VerdictJson() {}

    static String of(CheckResult result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("outcome", result.outcome().word());
        json.put("contract", orNull(result.title()));
        json.put("months", result.months().stream().map(VerdictJson::month).toList());
        json.put("missingRegisters", result.missingRegisters());
        json.put(
                "equipment",
                result.equipment().stream()
                        .filter(item -> item.state().isShort())
                        .map(VerdictJson::equipment)
                        .toList());
        json.put("earlyWarning", result.earlyWarning() == null ? null : warning(result.earlyWarning()));
        json.put("errors", result.errors());
        json.put("faults", result.faults().stream().map(VerdictJson::fault).toList());
        json.put("failure", orNull(result.failure()));
        return Json.of(json);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, @Nullable Object> month(CheckedMonth month) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("month", month.month().toString());
        json.put("outcome", month.outcome().word());
        json.put("target", month.target());
        json.put("overall", month.whole() == null ? null : service(month.whole()));
        json.put("services", month.services().stream().map(VerdictJson::service).toList());
        json.put("missingServices", month.missing());
        json.put("missingOutageList", month.listMissing());
        return json;
    }

    private static Map<String, @Nullable Object> service(CheckedService service) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", service.id());
        json.put("outcome", service.outcome().word());
        json.put("low", service.low());
        json.put("high", service.high());
        json.put("downSeconds", service.downSeconds());
        json.put("allowedDownSeconds", service.allowedSeconds());
        json.put("leftDownSecondsLow", service.left().least());
        json.put("leftDownSecondsHigh", service.left().most());
        return json;
    }

    private static Map<String, @Nullable Object> equipment(EquipmentItem item) {
        OpenPoint point = EquipmentRules.openPoint(item);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("name", item.agreed().name());
        json.put("state", item.state().word());
        json.put("required", amount(item.amounts().required()));
        json.put("present", amount(item.amounts().present()));
        json.put("unit", EquipmentWords.unit(item.amounts().unit()));
        json.put("clause", orNull(item.agreed().printed().clause()));
        json.put("hint", point.japanese() + point.remedy());
        json.put("message", point.toString());
        return json;
    }

    private static String amount(BigDecimal amount) {
        return EquipmentWords.cut(amount).toPlainString();
    }

    private static Map<String, @Nullable Object> warning(EarlyWarning warning) {
        BudgetUse use = warning.use();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("warnAt", warning.warnAt().toPlainString());
        json.put("due", warning.isDue());
        json.put("month", use == null ? null : use.month().toString());
        json.put("asOf", use == null ? null : use.localTime(use.asOf()));
        json.put("usedDownSeconds", use == null ? null : use.usedSeconds());
        json.put("allowedDownSeconds", use == null ? null : use.allowedSeconds());
        json.put("leftDownSecondsLow", use == null ? null : use.leastLeftSeconds());
        json.put("leftDownSecondsHigh", use == null ? null : use.leftSeconds());
        json.put("usedUpAt", use == null || use.usedUpAt() == null ? null : use.localTime(use.usedUpAt()));
        return json;
    }

    private static Map<String, @Nullable Object> fault(Problem fault) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", fault.where().file());
        json.put("line", fault.where().line());
        json.put("column", fault.where().column());
        json.put("found", fault.found());
        json.put("expected", fault.expected());
        json.put("hint", fault.hint());
        json.put("message", fault.toString());
        return json;
    }
}
