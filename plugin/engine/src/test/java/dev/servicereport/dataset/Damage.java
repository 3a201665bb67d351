package dev.servicereport.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random damage to a file. */
public final class Damage {

    private static final List<String> HOSTILE = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\uFEFF",
            "\u202E",
            "\u200B",
            "𠮷",
            "ﾃ｡",
            "#####",
            "2.10E+08",
            "NaN",
            "-1",
            "99999999999999999999",
            "1,5",
            "2025-02-30",
            "平成31年5月1日",
            "R0.1.1",
            "令和元年5月1日 24:00",
            "24:01",
            "25/1/5",
            "1234-5678-9018",
            "９９９９-99-99",
            "0001-01-01T00:00",
            "9999-12-31T23:59:59-18:00",
            "*",
            "overall",
            "ad",
            "timestamp",
            "日時",
            "個人番号",
            "=cmd|' /C calc'!A0",
            "+14:61",
            "正常",
            "1/32/2025 13:00 PM",
            "99999999999.5",
            "45662,5",
            "99999999d 5h",
            "epoch-seconds",
            "[",
            "{",
            "}: &a *a",
            "../*",
            "**",
            "- ",
            "x".repeat(40_000),
            "a,".repeat(2_000));

    private static final List<Charset> ENCODINGS =
            List.of(Charset.forName("windows-31j"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE);

    private static final int KINDS = 7;

    private Damage() {}

    /** One to four kinds of damage, one upon the other. */
    public static byte[] of(byte[] sound, Random random) {
        byte[] damaged = sound;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, place + random.nextInt(20));
        return switch (random.nextInt(KINDS)) {
            case 0 -> replaced(bytes, place, end, new byte[0]);
            case 1 -> replaced(bytes, place, place, Arrays.copyOfRange(bytes, place, end));
            case 2 -> replaced(bytes, place, Math.min(bytes.length, place + 1), new byte[] {(byte) random.nextInt()});
            case 3 -> Arrays.copyOf(bytes, place);
            case 4 ->
                new String(bytes, StandardCharsets.UTF_8).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            default -> replaced(bytes, cellStart(bytes, place), place, hostile(random));
        };
    }

    private static byte[] hostile(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static int cellStart(byte[] bytes, int place) {
        int start = place;
        while (start > 0 && ",;\t\n".indexOf(bytes[start - 1]) < 0) {
            start--;
        }
        return start;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream replaced = new ByteArrayOutputStream();
        replaced.write(bytes, 0, from);
        replaced.writeBytes(by);
        replaced.write(bytes, to, bytes.length - to);
        return replaced.toByteArray();
    }
}
