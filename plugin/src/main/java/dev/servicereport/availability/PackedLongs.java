package dev.servicereport.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/**
 * Numbers in little room: years of samples at steady distances take a few bytes, and irregular ones two or three each. Kept are the
 * distances from one number to the next, a repeated distance once with its count.
 */
final class PackedLongs {

    private static final int CHUNK = 1 << 15;

    /** The most that one distance and its count take. */
    private static final int LONGEST_ENTRY = 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] chunk = new byte[64];
    private int end;

    private long last;
    private long distance;
    private long times;
    private int size;
    private boolean ascending = true;

    void add(long number) {
        ascending &= size == 0 || number >= last;
        long next = number - last;
        if (times > 0 && next != distance) {
            flush();
        }
        distance = next;
        times++;
        last = number;
        size++;
    }

    private void flush() {
        if (times > 0) {
            makeRoom();
            long zigzag = distance << 1 ^ distance >> 63;
            write(zigzag << 1 | (times > 1 ? 1 : 0));
            if (times > 1) {
                write(times);
            }
            times = 0;
        }
    }

    private void makeRoom() {
        if (end + LONGEST_ENTRY > chunk.length && chunk.length < CHUNK) {
            chunk = Arrays.copyOf(chunk, chunk.length * 2);
        } else if (end + LONGEST_ENTRY > chunk.length) {
            chunks.add(Arrays.copyOf(chunk, end));
            end = 0;
        }
    }

    /** Seven bits to the byte, the lowest first; all but the last byte have the highest bit. */
    private void write(long number) {
        long rest = number;
        while (rest >>> 7 != 0) {
            chunk[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        chunk[end++] = (byte) rest;
    }

    /** All numbers, ascending; nothing may be added meanwhile. Numbers that came in that order are not copied. */
    PrimitiveIterator.OfLong sorted() {
        flush();
        if (ascending) {
            return new Reader();
        }
        long[] numbers = new long[size];
        Reader reader = new Reader();
        Arrays.setAll(numbers, i -> reader.nextLong());
        Arrays.sort(numbers);
        return Arrays.stream(numbers).iterator();
    }

    /** The numbers in the order in which they came. */
    private final class Reader implements PrimitiveIterator.OfLong {

        private int inChunk;
        private int at;
        private long number;
        private long step;
        private long again;
        private int left = size;

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public long nextLong() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            if (again == 0) {
                readEntry();
            }
            again--;
            left--;
            number += step;
            return number;
        }

        private void readEntry() {
            if (inChunk < chunks.size() && at == chunks.get(inChunk).length) {
                inChunk++;
                at = 0;
            }
            long entry = read();
            long zigzag = entry >>> 1;
            step = zigzag >>> 1 ^ -(zigzag & 1);
            again = (entry & 1) == 0 ? 1 : read();
        }

        private long read() {
            byte[] bytes = inChunk < chunks.size() ? chunks.get(inChunk) : chunk;
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }
    }
}
