package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A font file with TrueType outlines, read table by table: what a part of it that is put into a picture is made from. */
final class TrueType {

    /** Without one of these no browser takes a font. */
    private static final Set<String> NEEDED =
            Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "post");

    private static final int OUTLINES = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    /** Places in the tables head, hhea and OS/2. */
    private static final int LONG_PLACES = 50;

    private static final int LINES = 34;
    private static final int RIGHTS = 8;

    /** Flags of a glyph that is put together from others. */
    private static final int WORDS = 0x0001;

    private static final int SCALED = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALED_TWICE = 0x0040;
    private static final int TURNED = 0x0080;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    private TrueType(ByteBuffer file) {
        int count = file.getShort(4) & 0xFFFF;
        for (int at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
            byte[] tag = new byte[4];
            file.get(at, tag);
            tables.put(new String(tag, US_ASCII), file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
    }

    /** The font, unless it has other outlines, is damaged, or its maker does not allow that a part of it is put into documents. */
    static Optional<TrueType> of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            if (bytes.getInt(0) != OUTLINES) {
                return Optional.empty();
            }
            TrueType font = new TrueType(bytes);
            return Optional.of(font).filter(read -> read.tables.keySet().containsAll(NEEDED) && read.mayBeEmbedded());
        } catch (IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** By its field fsType: not restricted, not as a whole only, not as bitmaps only. */
    private boolean mayBeEmbedded() {
        int rights = table("OS/2").getShort(RIGHTS);
        return (rights & 0x000F) != 0x0002 && (rights & 0x0300) == 0;
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IndexOutOfBoundsException("no table " + tag);
        }
        return table.duplicate();
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** The outline of a glyph without the instructions that fit it to coarse screens; empty for a blank. */
    byte[] outline(int glyph) {
        ByteBuffer places = table("loca");
        boolean isLong = table("head").getShort(LONG_PLACES) != 0;
        int from = isLong ? places.getInt(glyph * 4) : (places.getShort(glyph * 2) & 0xFFFF) * 2;
        int to = isLong ? places.getInt(glyph * 4 + 4) : (places.getShort(glyph * 2 + 2) & 0xFFFF) * 2;
        byte[] outline = new byte[to - from];
        table("glyf").get(from, outline);
        return outline.length == 0 ? outline : withoutInstructions(outline);
    }

    private static byte[] withoutInstructions(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        int contours = glyph.getShort(0);
        int head = contours < 0 ? endOfParts(outline) : 10 + contours * 2;
        byte[] all = outline.clone();
        if (contours < 0) {
            partsOf(all).forEach(part -> all[part] = (byte) (all[part] & ~0x01));
            return Arrays.copyOf(all, head);
        }
        int dropped = glyph.getShort(head) & 0xFFFF;
        ByteBuffer kept = ByteBuffer.allocate(all.length - dropped);
        kept.put(all, 0, head).putShort((short) 0).put(all, head + 2 + dropped, all.length - head - 2 - dropped);
        return kept.array();
    }

    /** Where in an outline the parts begin that it is put together from: the flags, then two bytes on the number of the other glyph. */
    static Set<Integer> partsOf(byte[] outline) {
        Set<Integer> parts = new LinkedHashSet<>();
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        if (outline.length > 0 && glyph.getShort(0) < 0) {
            int at = 10;
            parts.add(at);
            while ((glyph.getShort(at) & MORE) != 0) {
                at += length(glyph.getShort(at));
                parts.add(at);
            }
        }
        return parts;
    }

    private static int endOfParts(byte[] outline) {
        int last = partsOf(outline).stream().max(Integer::compare).orElse(10);
        return last + length(ByteBuffer.wrap(outline).getShort(last));
    }

    private static int length(int flags) {
        int moved = (flags & WORDS) != 0 ? 4 : 2;
        int changed = (flags & SCALED) != 0 ? 2 : (flags & SCALED_TWICE) != 0 ? 4 : (flags & TURNED) != 0 ? 8 : 0;
        return 4 + moved + changed;
    }

    /** How far a glyph goes on and where its outline begins, as they stand in the table hmtx. */
    int advance(int glyph) {
        int lines = table("hhea").getShort(LINES) & 0xFFFF;
        return table("hmtx").getShort(Math.min(glyph, lines - 1) * 4) & 0xFFFF;
    }

    int bearing(int glyph) {
        int lines = table("hhea").getShort(LINES) & 0xFFFF;
        return table("hmtx").getShort(glyph < lines ? glyph * 4 + 2 : lines * 4 + (glyph - lines) * 2);
    }
}
