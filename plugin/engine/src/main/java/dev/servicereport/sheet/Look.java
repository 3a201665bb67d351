package dev.servicereport.sheet;

/**
 * How a cell looks (セルの書式).
 *
 * @param format the number format as Excel writes it; empty for none
 * @param align where text stands
 * @param weight what the cell is among others
 */
public record Look(String format, Align align, Weight weight) {

    /** Where text stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** What a cell is among others; each can be told from the others without colour. */
    public enum Weight {
        /** Large and bold, without a frame. */
        TITLE,
        /** Small, without a frame, running on over the cells beside it. */
        NOTE,
        /** Bold on grey. */
        HEAD,
        /** In a frame, broken into lines. */
        BODY,
        /** The same, bold. */
        TOTAL
    }

    /** Text without a number format. */
    public static Look text(Weight weight) {
        return new Look("", Align.LEFT, weight);
    }
}
