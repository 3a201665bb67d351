package dev.servicereport.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables of a part of a font, written anew. */
final class PartTables {

    /** Copyright, family, style, full name, licence, and where the licence can be read. */
    private static final Set<Integer> KEPT_NAMES = Set.of(0, 1, 2, 4, 13, 14);

    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x0409;

    private PartTables() {}

    /** A run of characters that follow each other, as their glyphs do. */
    private record Run(int first, int last, int glyph) {}

    /** @param characters in order; the first has the glyph 1, the next ones those that follow */
    static byte[] characterMap(List<Integer> characters) {
        List<Run> runs = new ArrayList<>();
        for (int index = 0; index < characters.size(); index++) {
            int character = characters.get(index);
            Run before = runs.isEmpty() ? new Run(-2, -2, 0) : runs.get(runs.size() - 1);
            if (character == before.last() + 1 && character != 0x10000) {
                runs.set(runs.size() - 1, new Run(before.first(), character, before.glyph()));
            } else {
                runs.add(new Run(character, character, index + 1));
            }
        }
        byte[] basic = segments(runs.stream().filter(run -> run.last() < 0xFFFF).toList());
        byte[] all = groups(runs);
        boolean isBasic = runs.stream().allMatch(run -> run.last() < 0xFFFF);
        int head = isBasic ? 12 : 20;
        ByteBuffer table = ByteBuffer.allocate(head + basic.length + (isBasic ? 0 : all.length));
        table.putShort((short) 0).putShort((short) (isBasic ? 1 : 2));
        table.putShort((short) WINDOWS).putShort((short) 1).putInt(head);
        if (!isBasic) {
            table.putShort((short) WINDOWS).putShort((short) 10).putInt(head + basic.length);
        }
        table.put(basic);
        return isBasic ? table.array() : table.put(all).array();
    }

    private static byte[] segments(List<Run> runs) {
        int count = runs.size() + 1;
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        runs.forEach(run -> table.putShort((short) run.last()));
        table.putShort((short) 0xFFFF).putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run.first()));
        table.putShort((short) 0xFFFF);
        runs.forEach(run -> table.putShort((short) (run.glyph() - run.first())));
        table.putShort((short) 1);
        return table.array();
    }

    private static byte[] groups(List<Run> runs) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * runs.size());
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(table.capacity())
                .putInt(0)
                .putInt(runs.size());
        runs.forEach(run -> table.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
        return table.array();
    }

    /** The table post as it is without the names of glyphs. */
    static byte[] withoutNames(ByteBuffer post) {
        byte[] kept = new byte[32];
        post.get(0, kept);
        ByteBuffer.wrap(kept).putInt(0, 0x00030000);
        return kept;
    }

    /** The table name with what readers and the licence want to be told, in English. */
    static byte[] names(ByteBuffer names) {
        int texts = names.getShort(4) & 0xFFFF;
        List<byte[]> records = new ArrayList<>();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int at = 6; at < 6 + 12 * (names.getShort(2) & 0xFFFF); at += 12) {
            if (names.getShort(at) == WINDOWS
                    && names.getShort(at + 4) == ENGLISH
                    && KEPT_NAMES.contains((int) names.getShort(at + 6))) {
                byte[] record = new byte[12];
                names.get(at, record);
                byte[] text = new byte[names.getShort(at + 8) & 0xFFFF];
                names.get(texts + (names.getShort(at + 10) & 0xFFFF), text);
                ByteBuffer.wrap(record).putShort(10, (short) kept.size());
                kept.writeBytes(text);
                records.add(record);
            }
        }
        ByteBuffer table = ByteBuffer.allocate(6 + 12 * records.size() + kept.size());
        table.putShort((short) 0).putShort((short) records.size()).putShort((short) (6 + 12 * records.size()));
        records.forEach(table::put);
        return table.put(kept.toByteArray()).array();
    }
}
