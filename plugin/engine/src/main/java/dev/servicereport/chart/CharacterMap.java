package dev.servicereport.chart;

import java.nio.ByteBuffer;

/** Which glyph of a font stands for a character: its table cmap. */
final class CharacterMap {

    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final ByteBuffer table;

    /** The one with most characters; with none known here no character has a glyph. */
    private int best = -1;

    private int format;

    CharacterMap(ByteBuffer table) {
        this.table = table;
        int count = table.getShort(2) & 0xFFFF;
        for (int at = 4; at < 4 + count * 8; at += 8) {
            int platform = table.getShort(at);
            boolean isUnicode = platform == 0 || (platform == 3 && table.getShort(at + 2) != 0);
            int place = table.getInt(at + 4);
            int found = table.getShort(place);
            if (isUnicode && found > format && (found == SEGMENTS || found == GROUPS)) {
                best = place;
                format = found;
            }
        }
    }

    /** The number of the glyph; 0 where the font has none. */
    int glyph(int character) {
        return switch (format) {
            case GROUPS -> ofGroups(character);
            case SEGMENTS -> character > 0xFFFF ? 0 : ofSegments(character);
            default -> 0;
        };
    }

    private int ofGroups(int character) {
        int count = table.getInt(best + 12);
        for (int at = best + 16; at < best + 16 + count * 12; at += 12) {
            if (character >= table.getInt(at) && character <= table.getInt(at + 4)) {
                return table.getInt(at + 8) + character - table.getInt(at);
            }
        }
        return 0;
    }

    private int ofSegments(int character) {
        int length = word(best + 6);
        int ends = best + 14;
        for (int at = 0; at < length; at += 2) {
            int start = word(ends + 2 + length + at);
            if (character <= word(ends + at)) {
                return character < start ? 0 : ofSegment(character, start, ends + 2 + 2 * length + at, length);
            }
        }
        return 0;
    }

    /** @param step where how far the numbers are shifted stands, and behind it whether there is a list of them */
    private int ofSegment(int character, int start, int step, int length) {
        int list = step + length;
        int offset = word(list);
        if (offset == 0) {
            return (character + word(step)) & 0xFFFF;
        }
        int glyph = word(list + offset + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + word(step)) & 0xFFFF;
    }

    private int word(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
