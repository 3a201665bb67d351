package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Time zones in {@code contract.yaml}. */
final class Zones {

    /** A region such as Asia/Tokyo, or an offset such as +09:00. */
    static final Scalar<ZoneId> ZONE = new Scalar<>(Zones::zone, Scalars.textLike(Shapes.ZONE, "Asia/Tokyo", "+09:00"));

    private Zones() {}

    private static ZoneId zone(String text) throws Refusal {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Refusal(
                    "a time zone that exists, like Asia/Tokyo or +09:00", "「Asia/Tokyo」のように、実在する時間帯の名前を書いてください");
        }
    }
}
