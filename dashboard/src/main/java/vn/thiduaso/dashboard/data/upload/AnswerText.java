package vn.thiduaso.dashboard.data.upload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.datasets.lake.Digests;

/** Answers as they are kept, and the names of their fields in a form: keys and answers may hold any text of a cell, line breaks and tabs too. */
final class AnswerText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final int FIELD = 16;

    private AnswerText() {}

    /** A JSON object in the order of the keys. */
    static String of(Map<String, String> answers) {
        return JSON.writeValueAsString(new TreeMap<>(answers));
    }

    /** Of a draft that is older than version 28 of the database too: key, tab, answer, one a line; what is no such line is passed over. */
    static Map<String, String> read(String text) {
        if (text.startsWith("{")) {
            try {
                return JSON.readValue(text, ANSWERS);
            } catch (JacksonException older) {
                // the name of a sheet may begin so
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("\t", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> answers.put(line[0], line[1]));
        return answers;
    }

    /** What stands for a key in the names of fields: a browser sends a line break of a value otherwise than it was given. */
    static String field(String key) {
        return Digests.sha256(key).substring(0, FIELD);
    }
}
