package dev.servicereport.document;

import dev.servicereport.colour.Colour;
import dev.servicereport.contract.Brand;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of the common values a brand has colours of its own for, and what they are (配色). */
final class BrandColours {

    /** Tints behind text, in thousandths of the colour; none is deeper than the first. */
    private static final Map<String, Integer> TINTS =
            Map.of("head", Brand.DEEPEST_TINT, "blue_tint", 115, "foot", 75, "note", 50, "band", 35);

    /** Colours that are no farther apart in any channel look alike beside each other. */
    private static final int ALIKE = 72;

    private final Brand brand;
    private final LookValues usual;

    BrandColours(Brand brand, LookValues usual) {
        this.brand = brand;
        this.usual = usual;
    }

    /** By name; empty where the brand has no colour. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        Colour color = brand.color();
        Colour accent = brand.accent() == null ? color : brand.accent();
        if (color != null) {
            values.put("navy", color.digits());
            values.put("link", color.digits());
            values.put("kept", isAlarming(color) ? of("ink").digits() : color.digits());
            TINTS.forEach((name, share) ->
                    values.put(name, color.over(Colour.WHITE, share).digits()));
        }
        if (accent != null) {
            values.put("blue", accent.digits());
        }
        return values;
    }

    /** Whether what is kept would look like what is not, or is held back. */
    private boolean isAlarming(Colour color) {
        return Stream.of("red", "dark_red", "brown").map(this::of).anyMatch(other -> color.distanceTo(other) <= ALIKE);
    }

    private Colour of(String name) {
        return Colour.of(usual.values().get(name));
    }
}
