package dev.servicereport.slides;

import dev.servicereport.slides.Deck.Picture;
import java.awt.Color;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Typeface and colours of slides, from the one file that says them (スライドの配色). */
public final class SlideLooks {

    /** The file in the folder of templates, themes and styles. */
    public static final String FILE = "slides/slides.properties";

    private static final Pattern RGB = Pattern.compile("[0-9A-Fa-f]{6}");

    /** Where a PNG has its width and its height. */
    private static final int PNG_WIDTH = 16;

    private static final int PNG_HEIGHT = 20;

    private final Properties values;
    private final Path brand;

    private SlideLooks(Properties values, Path brand) {
        this.values = values;
        this.brand = brand;
    }

    /**
     * @param folder the folder that holds {@value #FILE}
     * @throws IOException when it cannot be read
     */
    public static SlideLooks of(Path folder) throws IOException {
        Properties values = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            values.load(file);
        }
        return new SlideLooks(values, folder.resolve("brand"));
    }

    /** The contract's logo with its words, of a size of its own; empty without one. */
    Optional<Picture> logo() throws IOException {
        Path file = brand.resolve("logo.png");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] png = Files.readAllBytes(file);
        ByteBuffer head = ByteBuffer.wrap(png);
        String alt = Files.readString(brand.resolve("alt.txt"));
        return Optional.of(new Picture(png, head.getInt(PNG_WIDTH), head.getInt(PNG_HEIGHT), "logo", alt));
    }

    String font() {
        return value("font");
    }

    /** Six hexadecimal digits. */
    String rgb(String name) {
        String value = value(name);
        if (!RGB.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    FILE + ": found '" + name + "=" + value + "', expected a colour of six hexadecimal digits");
        }
        return value;
    }

    Color color(String name) {
        return new Color(Integer.parseInt(rgb(name), 16));
    }

    private String value(String name) {
        String value = values.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(FILE + ": found no '" + name + "', expected a value for it");
        }
        return value.strip();
    }
}
