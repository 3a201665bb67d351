package dev.servicereport.seal;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words paths of figures and their values for people, by {@code figures.properties} beside this class (数値の名称). */
public final class FigureWords {

    private static final Properties WORDS = read();
    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)\\]");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?Z");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,18}");

    private final ServiceTree services;
    private final Display display;

    /** @param dataset of which the services have their names */
    public FigureWords(Dataset dataset) {
        services = dataset.measurements().services();
        display = new Display(dataset.contract().measurement().zone(), 0);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(FigureWords.class.getResourceAsStream("figures.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
            return words;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** {@code services[web].downSeconds} as {@code 窓口システム　停止時間}. */
    public String item(String path) {
        List<String> words = new ArrayList<>();
        for (Matcher part = PART.matcher(path); part.find(); ) {
            String word = part.group(1) == null ? key(part.group(2)) : WORDS.getProperty(part.group(1), part.group(1));
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(Words.GAP, words);
    }

    /** What tells an element: the id of a service, a time, both, or whatever else. */
    private String key(String key) {
        return Stream.of(key.split(" "))
                .map(word -> INSTANT.matcher(word).matches() ? time(word) : name(word))
                .collect(Collectors.joining(" "));
    }

    private String name(String word) {
        Optional<Service> service = services.find(word);
        return service.map(Service::name).orElse(WORDS.getProperty("value." + word, word));
    }

    /** A value as it is shown: lengths of time by hours, minutes and seconds; a dash where there is none. */
    public String value(String path, String value) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (value.isEmpty()) {
            return Words.NONE;
        }
        if (INSTANT.matcher(value).matches()) {
            return time(value);
        }
        if (isLength(last) && SECONDS.matcher(value).matches()) {
            long seconds = Long.parseLong(value);
            return (seconds < 0 ? Words.MINUS : "") + Display.duration(Math.abs(seconds));
        }
        boolean percent = last.equals("low") || last.equals("high") || last.equals("target");
        return percent ? value + "%" : name(value);
    }

    private static boolean isLength(String key) {
        return key.endsWith("Seconds") || key.equals("seconds") || key.startsWith("leftDownSeconds");
    }

    private String time(String instant) {
        return display.fullTime(Instant.parse(instant).getEpochSecond());
    }
}
