package dev.servicereport.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.inventory.Asset;
import dev.servicereport.wording.EquipmentWords;
import java.math.BigDecimal;
import java.util.Locale;

/** What was agreed against what is there as {@code metrics/equipment.json}. Amounts are cut after three decimals. */
public final class EquipmentJson {

    private EquipmentJson() {}

    public static ObjectNode of(EquipmentStanding standing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("asOf", standing.asOf().toString());
        ArrayNode items = json.putArray("items");
        standing.items().forEach(item -> items.add(item(item)));
        ArrayNode unclaimed = json.putArray("unclaimed");
        standing.unclaimed().stream().map(Asset::id).forEach(unclaimed::add);
        return json;
    }

    private static ObjectNode item(EquipmentItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", item.id());
        json.put("name", item.agreed().name());
        json.put("kind", item.agreed().kind().name().toLowerCase(Locale.ROOT));
        json.put("aspect", item.aspect().word());
        json.put("unit", EquipmentWords.unit(item.amounts().unit()));
        put(json, "required", item.amounts().required());
        put(json, "present", item.amounts().present());
        put(json, "difference", item.amounts().difference());
        json.put("state", item.state().word());
        json.put("demanded", item.demanded());
        json.put("clause", item.agreed().printed().clause());
        ArrayNode rows = json.putArray("rows");
        item.counted().forEach(asset -> rows.add(asset.id()));
        ArrayNode shortfalls = json.putArray("shortfalls");
        item.shortfalls()
                .forEach(shortfall -> shortfalls
                        .addObject()
                        .put("id", shortfall.id())
                        .put(
                                "why",
                                shortfall.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return json;
    }

    private static void put(ObjectNode json, String name, BigDecimal amount) {
        json.put(name, EquipmentWords.cut(amount));
    }
}
