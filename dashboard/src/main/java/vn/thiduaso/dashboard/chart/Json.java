package vn.thiduaso.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** ECharts options as ordered maps, and their text. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** A map of name, value, name, value … in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** JSON that cannot end the script element it stands in. */
    static String text(Object option) {
        return MAPPER.writeValueAsString(option).replace("<", "\\u003c");
    }
}
