package vn.thiduaso.dashboard.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values so that equal ones always give the same text, in every process: names in order of the alphabet, no spaces, sets in order of their texts,
 * lists as they are, absent values are null, decimals without needless zeros.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CanonicalJson() {}

    /**
     * The text.
     *
     * @param value records, maps by text, collections, optionals, enums, whole numbers, decimals, booleans, and what has a text of its own as days have
     */
    public static String of(@Nullable Object value) {
        return JSON.writeValueAsString(plain(value));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Record one) {
            return record(one);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Set<?> set) {
            return list(set).stream()
                    .sorted((a, b) -> text(a).compareTo(text(b)))
                    .toList();
        }
        if (value instanceof Collection<?> list) {
            return list(list);
        }
        if (value instanceof BigDecimal decimal) {
            return new BigDecimal(decimal.stripTrailingZeros().toPlainString());
        }
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }

    private static String text(@Nullable Object plain) {
        return JSON.writeValueAsString(plain);
    }

    private static List<@Nullable Object> list(Collection<?> values) {
        return Arrays.asList(values.stream().map(CanonicalJson::plain).toArray());
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), plain(value)));
        return plain;
    }

    private static Map<String, @Nullable Object> record(Record one) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            // a record of another package that only its own class knows
            accessor.setAccessible(true);
            try {
                plain.put(component.getName(), plain(accessor.invoke(one)));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalArgumentException(one.getClass() + " cannot be read", hidden);
            }
        }
        return plain;
    }
}
