package dev.servicereport.contract;

import dev.servicereport.colour.Colour;
import dev.servicereport.colour.Contrast;
import org.jspecify.annotations.Nullable;

/**
 * What documents look like that are the contractor's own (意匠). What is absent is as ever.
 *
 * @param color headings, rules and links, and tints of it behind tables; null: the usual one
 * @param accent lines and areas of charts; null: the same as {@code color}
 * @param logo what stands at the head of each document and of each page of the site, and on slides; null: nothing
 * @param letterhead what stands beside it, on one line (レターヘッド); empty: nothing
 */
public record Brand(
        @Nullable Colour color,
        @Nullable Colour accent,
        @Nullable Logo logo,
        String letterhead) {

    /** Nothing of one's own. */
    public static final Brand NONE = new Brand(null, null, null, "");

    /** How much of the colour is in the heads of tables, in thousandths; no tint with text on it has more. */
    public static final int DEEPEST_TINT = 125;

    /** Whether there is anything of one's own. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The contrast of text in a colour, where it is least: on the deepest tint of that colour. */
    static Contrast ofText(Colour color) {
        return Contrast.of(color, color.over(Colour.WHITE, DEEPEST_TINT));
    }

    /**
     * The picture.
     *
     * @param file its path in the data folder, with slashes: PNG or JPEG
     * @param alt what it shows, in words, for who does not see it (代替テキスト)
     */
    public record Logo(String file, String alt) {}
}
