package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.EquipmentItem.Amounts;
import dev.servicereport.equipment.EquipmentItem.State;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.EquipmentSentences;
import dev.servicereport.wording.EquipmentWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Equipment that was agreed and is not there (構成の不足; specification 3.2.1 to 3.3.1), and what is there beyond it. */
public final class EquipmentRules {

    private static final String INVENTORY = "inventory.csv";

    private EquipmentRules() {}

    /** What is less than agreed, in the order of the contract. */
    static Stream<OpenPoint> equipment(Dataset dataset, LocalDate asOf) {
        return openPoints(dataset.equipment(asOf)).stream();
    }

    /** What is less than agreed, in the order of the contract. */
    public static List<OpenPoint> openPoints(EquipmentStanding standing) {
        return standing.shortOnes().stream().map(EquipmentRules::openPoint).toList();
    }

    /** One thing that is less than agreed. */
    public static OpenPoint openPoint(EquipmentItem item) {
        Amounts amounts = item.amounts();
        String english = item.aspect().word() + ": " + plain(amounts.present()) + " of " + plain(amounts.required())
                + ", " + item.state().word();
        return new OpenPoint(
                INVENTORY, item.id(), english, EquipmentSentences.shortage(item), EquipmentSentences.remedy(item));
    }

    private static String plain(BigDecimal amount) {
        return EquipmentWords.cut(amount).toPlainString();
    }

    /**
     * What is there beyond what was agreed, which is no fault.
     *
     * @param places where each asset stands, by id
     */
    public static List<Problem> notices(EquipmentStanding standing, Map<String, SourceLocation> places) {
        Stream<Problem> more = standing.items().stream()
                .filter(item -> item.state() == State.SURPLUS)
                .map(item -> surplus(item, places));
        Stream<Problem> unclaimed = standing.unclaimed().stream()
                .map(asset -> Problem.notice(
                                place(places, asset.id()),
                                asset.id(),
                                "in use, though nothing in the equipment of contract.yaml asks for it")
                        .hint(EquipmentSentences.unclaimed(asset)));
        return Stream.concat(more, unclaimed).toList();
    }

    /** At the last row that counts: the one by which it became too many, as rows are added below. */
    private static Problem surplus(EquipmentItem item, Map<String, SourceLocation> places) {
        String last = item.counted().get(item.counted().size() - 1).id();
        Amounts amounts = item.amounts();
        return Problem.notice(
                        place(places, last),
                        plain(amounts.present()),
                        "more than the " + plain(amounts.required()) + " agreed for equipment '" + item.id() + "'")
                .hint(EquipmentSentences.surplus(item));
    }

    private static SourceLocation place(Map<String, SourceLocation> places, String id) {
        return places.getOrDefault(id, SourceLocation.wholeFile(INVENTORY));
    }
}
