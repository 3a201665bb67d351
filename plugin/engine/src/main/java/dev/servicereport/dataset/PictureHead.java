package dev.servicereport.dataset;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a picture say of it, read without unpacking it (画像の見出し).
 *
 * @param kind what it is
 * @param width in pixels
 * @param height in pixels
 */
record PictureHead(Kind kind, int width, int height) {

    /** 1 MiB. */
    static final long MOST_BYTES = 1L << 20;

    private static final int MOST_WIDTH = 2400;
    private static final int MOST_HEIGHT = 800;
    private static final int LEAST = 40;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final int PNG_END = 24;

    private static final int JPEG_MARK = 0xff;
    private static final int JPEG_HEIGHT = 5;
    private static final int JPEG_WIDTH = 7;
    private static final int JPEG_COMPONENTS = 9;

    /** What a picture is. */
    enum Kind {
        /** PNG, or JPEG in grey or three colours. */
        USABLE,
        /** JPEG in the four colours of print. */
        FOUR_COLOURS,
        /** Anything else. */
        OTHER
    }

    /** What is wrong with a picture. */
    record Fault(String found, String expected, String hint) {}

    static PictureHead of(byte[] picture) {
        boolean png = picture.length >= PNG_END && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length);
        if (png) {
            ByteBuffer head = ByteBuffer.wrap(picture);
            return new PictureHead(Kind.USABLE, head.getInt(PNG_WIDTH), head.getInt(PNG_HEIGHT));
        }
        PictureHead jpeg = jpeg(picture);
        return jpeg == null ? new PictureHead(Kind.OTHER, 0, 0) : jpeg;
    }

    /** Goes from mark to mark to that of the frame; null when there is none. */
    private static @Nullable PictureHead jpeg(byte[] picture) {
        if (picture.length < 4 || at(picture, 0) != JPEG_MARK || at(picture, 1) != 0xd8) {
            return null;
        }
        int place = 2;
        while (place + JPEG_COMPONENTS < picture.length && at(picture, place) == JPEG_MARK) {
            int mark = at(picture, place + 1);
            if (isFrame(mark)) {
                Kind kind = at(picture, place + JPEG_COMPONENTS) > 3 ? Kind.FOUR_COLOURS : Kind.USABLE;
                return new PictureHead(kind, two(picture, place + JPEG_WIDTH), two(picture, place + JPEG_HEIGHT));
            }
            place += mark == JPEG_MARK ? 1 : 2 + two(picture, place + 2);
        }
        return null;
    }

    /** Of C0 to CF those that are no tables. */
    private static boolean isFrame(int mark) {
        return mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
    }

    private static int at(byte[] picture, int place) {
        return picture[place] & 0xff;
    }

    private static int two(byte[] picture, int place) {
        return at(picture, place) << 8 | at(picture, place + 1);
    }

    /** Why it cannot be a logo; empty when it can. */
    Optional<Fault> fault(long bytes) {
        if (bytes > MOST_BYTES) {
            return Optional.of(new Fault(bytes + " bytes", "a picture of at most 1 MiB", "画像が大きすぎます。1 MiB 以内にしてください"));
        }
        return switch (kind) {
            case OTHER ->
                Optional.of(new Fault(
                        "no PNG or JPEG", "a picture as PNG or JPEG", "PNG か JPEG の画像にしてください。SVG などは、PNG に書き出してください"));
            case FOUR_COLOURS ->
                Optional.of(
                        new Fault("a JPEG in CMYK", "a picture in RGB or grey", "印刷用の4色（CMYK）の画像です。RGB で保存し直してください"));
            case USABLE -> sizeFault();
        };
    }

    private Optional<Fault> sizeFault() {
        boolean fits = width >= LEAST && height >= LEAST && width <= MOST_WIDTH && height <= MOST_HEIGHT;
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(
                        width + " × " + height + " pixels",
                        "a picture from " + LEAST + " × " + LEAST + " to " + MOST_WIDTH + " × " + MOST_HEIGHT
                                + " pixels",
                        "画像の大きさは、縦横とも " + LEAST + " 画素以上、横 " + MOST_WIDTH + "・縦 " + MOST_HEIGHT + " 画素以内にしてください"));
    }
}
