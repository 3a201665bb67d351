package dev.servicereport.many;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object in a file that another run wrote. Nothing in it is guessed at or mended: a key that is missing or of another kind is refused
 * with its place and the kind that was found, never with its value, which may be personal.
 *
 * @param json the object
 * @param file what it was read from, to be told
 * @param place where it lies in the file: {@code months/0}; empty for the file itself
 */
public record StrictJson(JsonNode json, String file, String place) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,9})?");

    /** The object that a file holds; a {@link JsonFault} when there is none, more than one, or it is no JSON. */
    public static StrictJson read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            JsonNode json = JSON.readTree(bytes);
            StrictJson whole = new StrictJson(json, file.toString(), "");
            if (!json.isObject()) {
                throw whole.fault("", json, "an object");
            }
            return whole;
        } catch (JsonProcessingException damaged) {
            // its message may quote the file
            throw new JsonFault.Damaged(file);
        }
    }

    private JsonFault fault(String key, JsonNode found, String expected) {
        String at = path(key);
        return new JsonFault(file + (at.isEmpty() ? "" : " [" + at + "]") + ": found "
                + found.getNodeType().name().toLowerCase(Locale.ROOT) + ", expected " + expected);
    }

    private String path(String key) {
        return place.isEmpty() ? key : place + "/" + key;
    }

    private boolean isNull(String key) throws JsonFault {
        JsonNode value = json.path(key);
        if (value.isMissingNode()) {
            throw fault(key, value, "a value or null");
        }
        return value.isNull();
    }

    private JsonFault other(String key, String expected) {
        return fault(key, json.path(key), expected);
    }

    StrictJson object(String key) throws JsonFault {
        JsonNode value = json.path(key);
        if (!value.isObject()) {
            throw other(key, "an object");
        }
        return new StrictJson(value, file, path(key));
    }

    @Nullable StrictJson objectOrNull(String key) throws JsonFault {
        return isNull(key) ? null : object(key);
    }

    private JsonNode array(String key) throws JsonFault {
        JsonNode list = json.path(key);
        if (!list.isArray()) {
            throw other(key, "an array");
        }
        return list;
    }

    List<StrictJson> objects(String key) throws JsonFault {
        List<StrictJson> objects = new ArrayList<>();
        for (JsonNode each : array(key)) {
            String at = key + "/" + objects.size();
            if (!each.isObject()) {
                throw fault(at, each, "an object");
            }
            objects.add(new StrictJson(each, file, path(at)));
        }
        return objects;
    }

    /** A text, which may be empty. */
    public String text(String key) throws JsonFault {
        JsonNode value = json.path(key);
        if (!value.isTextual()) {
            throw other(key, "text");
        }
        return value.textValue();
    }

    /** A list of texts. */
    public List<String> texts(String key) throws JsonFault {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(key)) {
            if (!each.isTextual()) {
                throw fault(key + "/" + texts.size(), each, "text");
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    @Nullable String textOrNull(String key) throws JsonFault {
        return isNull(key) ? null : text(key);
    }

    /** {@code 99.95}, as text so that no digit is lost. */
    String percent(String key) throws JsonFault {
        String text = text(key);
        if (!PERCENT.matcher(text).matches()) {
            throw other(key, "a percentage like 99.95");
        }
        return text;
    }

    @Nullable String percentOrNull(String key) throws JsonFault {
        return isNull(key) ? null : percent(key);
    }

    long whole(String key) throws JsonFault {
        JsonNode value = json.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw other(key, "a whole number");
        }
        return value.longValue();
    }

    @Nullable Long wholeOrNull(String key) throws JsonFault {
        return isNull(key) ? null : (Long) whole(key);
    }

    /** A whole number that is not below 0. */
    public int count(String key) throws JsonFault {
        long count = whole(key);
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw other(key, "a number of things");
        }
        return (int) count;
    }

    boolean flag(String key) throws JsonFault {
        JsonNode value = json.path(key);
        if (!value.isBoolean()) {
            throw other(key, "true or false");
        }
        return value.booleanValue();
    }

    LocalDate day(String key) throws JsonFault {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException unreadable) {
            throw other(key, "a day like 2025-03-31");
        }
    }

    YearMonth month(String key) throws JsonFault {
        try {
            return YearMonth.parse(text(key));
        } catch (DateTimeParseException unreadable) {
            throw other(key, "a month like 2025-03");
        }
    }

    /** One of several words, whether written in capitals or not. */
    public <E extends Enum<E>> E oneOf(Class<E> words, String key) throws JsonFault {
        String text = text(key).toUpperCase(Locale.ROOT);
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        throw other(key, "one of the words for it");
    }

    <E extends Enum<E>> @Nullable E oneOfOrNull(Class<E> words, String key) throws JsonFault {
        return isNull(key) ? null : oneOf(words, key);
    }
}
