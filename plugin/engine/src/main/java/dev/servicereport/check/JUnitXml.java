package dev.servicereport.check;

import dev.servicereport.accept.EquipmentRules;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.problem.Problem;
import dev.servicereport.service.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A result in the form of JUnit's reports: a case for each month and service, one for each thing that was agreed to be there, one for
 * each register that is missing, one for each file with faults. No case ends worse than its
 * month, since the whole decides: a service below the target in a month that was kept has a case that passes.
 */
final class JUnitXml {

    private static final String SUITE = "service-report";
    private static final String END = "  </testcase>\n";

    private final CheckResult result;
    private final List<String> cases = new ArrayList<>();

    private JUnitXml(CheckResult result) {
        this.result = result;
    }

    static String of(CheckResult result) {
        return new JUnitXml(result).suite();
    }

    private String suite() {
        result.months().forEach(this::month);
        result.equipment().forEach(this::equipment);
        result.missingRegisters().forEach(this::register);
        faults().forEach(this::file);
        if (!result.failure().isEmpty()) {
            cases.add(start("run", "check") + child("error", "failed", result.failure(), "") + END);
        } else if (cases.isEmpty()) {
            cases.add(start("run", "months") + child("failure", "missing", "there is no month", "") + END);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + SUITE + "\" tests=\"" + cases.size()
                + "\" failures=\"" + count("<failure") + "\" errors=\"" + count("<error") + "\" skipped=\""
                + count("<skipped") + "\">\n" + String.join("", cases) + "</testsuite>\n";
    }

    private long count(String element) {
        // text never holds a bracket that is not escaped
        Predicate<String> has = each -> each.contains(element);
        return cases.stream().filter(has).count();
    }

    private void month(CheckedMonth month) {
        if (month.whole() == null) {
            one(month, Service.OVERALL, month.outcome(), month.sentence());
            month.missing().forEach(id -> one(month, id, month.outcome(), month.month() + ": data are missing"));
        }
        for (CheckedService service : month.all()) {
            boolean whole = service.id().equals(Service.OVERALL);
            CheckOutcome outcome = whole ? month.outcome() : service.outcome().orBetter(month.outcome());
            one(month, service.id(), outcome, whole ? month.sentence() : month.sentence(service));
        }
    }

    private void one(CheckedMonth month, String id, CheckOutcome outcome, String message) {
        String element = switch (outcome) {
            case MET -> "";
            case UNDETERMINED -> "    <skipped message=\"" + escaped(message) + "\" />\n";
            default -> child("failure", outcome.word(), message, "");
        };
        cases.add(start(month.month().toString(), id) + element + END);
    }

    private void register(String file) {
        String message = CheckResult.missingRegister(file);
        cases.add(start("registers", file) + child("failure", "missing", message, "") + END);
    }

    private void equipment(EquipmentItem item) {
        String failure = item.state().isShort()
                ? child(
                        "failure",
                        CheckOutcome.MISSED.word(),
                        EquipmentRules.openPoint(item).toString(),
                        "")
                : "";
        cases.add(start("equipment", item.id()) + failure + END);
    }

    private Map<String, List<Problem>> faults() {
        return result.faults().stream()
                .collect(Collectors.groupingBy(fault -> fault.where().file(), TreeMap::new, Collectors.toList()));
    }

    private void file(String file, List<Problem> faults) {
        String text = faults.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        cases.add(start("data", file) + child("error", "faults", faults.get(0).toString(), text) + END);
    }

    private static String start(String group, String name) {
        return "  <testcase classname=\"" + SUITE + "." + escaped(group) + "\" name=\"" + escaped(name) + "\">\n";
    }

    private static String child(String element, String type, String message, String text) {
        return "    <" + element + " type=\"" + type + "\" message=\"" + escaped(message) + "\">" + escaped(text) + "</"
                + element + ">\n";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isXml(c) ? c : '\uFFFD');
        }
    }

    /** Whether XML 1.0 can have a character at all. */
    private static boolean isXml(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF));
    }
}
