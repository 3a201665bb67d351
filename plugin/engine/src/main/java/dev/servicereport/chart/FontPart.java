package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A part of a font that has the glyphs of some characters and nothing else, as a font file of its own. Glyphs are numbered in the order of
 * their characters, so that the same characters give the same bytes.
 */
final class FontPart {

    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private final TrueType font;
    private final List<Integer> characters = new ArrayList<>();

    /** The numbers in the font, in the order of those in the part. */
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    private final Map<Integer, Integer> renumbered = new HashMap<>(Map.of(0, 0));
    private final List<byte[]> outlines = new ArrayList<>();

    private FontPart(TrueType font, SortedSet<Integer> wanted) {
        this.font = font;
        CharacterMap map = new CharacterMap(font.table("cmap"));
        for (int character : wanted) {
            int glyph = map.glyph(character);
            if (glyph != 0) {
                characters.add(character);
                renumbered.putIfAbsent(glyph, glyphs.size());
                glyphs.add(glyph);
            }
        }
        // the list grows by the glyphs that others are put together from
        for (int number = 0; number < glyphs.size(); number++) {
            outlines.add(renumbered(font.outline(glyphs.get(number))));
        }
    }

    private byte[] renumbered(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        for (int part : TrueType.partsOf(outline)) {
            int other = glyph.getShort(part + 2) & 0xFFFF;
            if (!renumbered.containsKey(other)) {
                renumbered.put(other, glyphs.size());
                glyphs.add(other);
            }
            glyph.putShort(part + 2, renumbered.get(other).shortValue());
        }
        return outline;
    }

    /**
     * The part of a font as a TrueType file.
     *
     * @param characters code points; those that the font lacks are left out
     */
    static byte[] of(TrueType font, SortedSet<Integer> characters) {
        FontPart part = new FontPart(font, characters);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String copied : List.of("OS/2", "head", "hhea", "maxp")) {
            tables.put(copied, bytes(font.table(copied)));
        }
        tables.put("cmap", PartTables.characterMap(part.characters));
        tables.put("post", PartTables.withoutNames(font.table("post")));
        if (font.has("name")) {
            tables.put("name", PartTables.names(font.table("name")));
        }
        part.putGlyphs(tables);
        part.adapt(tables);
        return file(tables);
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.remaining()];
        table.get(bytes);
        return bytes;
    }

    private void putGlyphs(Map<String, byte[]> tables) {
        ByteArrayOutputStream outline = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate((glyphs.size() + 1) * 4);
        ByteBuffer measures = ByteBuffer.allocate(glyphs.size() * 4);
        for (int number = 0; number < glyphs.size(); number++) {
            places.putInt(outline.size());
            outline.writeBytes(outlines.get(number));
            outline.writeBytes(new byte[-outline.size() & 3]);
            measures.putShort((short) font.advance(glyphs.get(number)));
            measures.putShort((short) font.bearing(glyphs.get(number)));
        }
        places.putInt(outline.size());
        tables.put("glyf", outline.toByteArray());
        tables.put("loca", places.array());
        tables.put("hmtx", measures.array());
    }

    /** Long places, as many measures as glyphs, no instructions. */
    private void adapt(Map<String, byte[]> tables) {
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0).putShort(50, (short) 1);
        ByteBuffer.wrap(tables.get("hhea")).putShort(34, (short) glyphs.size());
        ByteBuffer limits = ByteBuffer.wrap(tables.get("maxp")).putShort(4, (short) glyphs.size());
        limits.putShort(14, (short) 1);
        for (int at = 16; at <= 26; at += 2) {
            limits.putShort(at, (short) 0);
        }
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12
                + 16 * count
                + tables.values().stream()
                        .mapToInt(table -> (table.length + 3) & ~3)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
        int at = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(table.getKey().getBytes(US_ASCII));
            file.put(at, content);
            head = table.getKey().equals("head") ? at : head;
            file.putInt(sum(file, at, content.length)).putInt(at).putInt(content.length);
            at += (content.length + 3) & ~3;
        }
        file.putInt(head + 8, CHECKSUM_OF_ALL - sum(file, 0, size));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
