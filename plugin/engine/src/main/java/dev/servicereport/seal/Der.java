package dev.servicereport.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Values in the distinguished encoding rules of ASN.1 (X.690), as far as signatures need them (DER). */
final class Der {

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int NULL = 0x05;
    private static final int IDENTIFIER = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int CONTEXT = 0xA0;

    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7F;
    private static final int HIGH = 0x80;
    private static final int BYTE = 8;
    private static final int FIRST_ARC = 40;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, joined(List.of(parts)));
    }

    /** A set, its members in the order that the rules ask for. */
    static byte[] set(byte[]... members) {
        byte[][] sorted = members.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return tagged(SET, joined(List.of(sorted)));
    }

    /** A part that is known by its number. */
    static byte[] numbered(int number, byte[] content) {
        return tagged(CONTEXT + number, content);
    }

    static byte[] integer(BigInteger value) {
        return tagged(INTEGER, value.toByteArray());
    }

    static byte[] octets(byte[] bytes) {
        return tagged(OCTETS, bytes);
    }

    static byte[] nothing() {
        return tagged(NULL, new byte[0]);
    }

    /** An object identifier: {@code 1.2.840.113549.1.7.2}. */
    static byte[] identifier(String dotted) {
        List<Integer> arcs =
                Arrays.stream(dotted.split("\\.")).map(Integer::valueOf).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(arcs.get(0) * FIRST_ARC + arcs.get(1), bytes);
        arcs.subList(2, arcs.size()).forEach(arc -> write(arc, bytes));
        return tagged(IDENTIFIER, bytes.toByteArray());
    }

    /** Seven bits a byte, all but the last one marked. */
    private static void write(int arc, ByteArrayOutputStream bytes) {
        int groups = 1;
        while (arc >> (SEVEN_BITS * groups) > 0) {
            groups++;
        }
        for (int group = groups - 1; group >= 0; group--) {
            bytes.write((arc >> (SEVEN_BITS * group) & LOW) | (group > 0 ? HIGH : 0));
        }
    }

    /** The content of a value, without its kind and length. */
    static byte[] content(byte[] value) {
        int length = value[1] & 0xFF;
        int begin = length < HIGH ? 2 : 2 + (length & LOW);
        return Arrays.copyOfRange(value, begin, value.length);
    }

    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(tag);
        if (content.length < HIGH) {
            bytes.write(content.length);
        } else {
            int size = 1;
            while (content.length >> (BYTE * size) > 0) {
                size++;
            }
            bytes.write(HIGH | size);
            for (int i = size - 1; i >= 0; i--) {
                bytes.write(content.length >> (BYTE * i));
            }
        }
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
