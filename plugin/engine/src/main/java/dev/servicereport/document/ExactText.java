package dev.servicereport.document;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as one text that no others have: each part with its length before it, so that a name cannot look like what follows it. */
final class ExactText {

    private ExactText() {}

    /** @param value a record, a list, or a plain value whose text is exact; any of them inside the first two */
    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(@Nullable Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            text.append('[').append(list.size()).append(']');
            list.forEach(item -> append(item, text));
        } else if (value instanceof Record figures) {
            text.append(figures.getClass().getName());
            for (RecordComponent component : figures.getClass().getRecordComponents()) {
                append(value(component, figures), text);
            }
        } else {
            String plain = String.valueOf(value);
            text.append(value == null ? "-" : plain.length() + ":" + plain);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record figures) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(figures);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("our own records can be read", impossible);
        }
    }
}
