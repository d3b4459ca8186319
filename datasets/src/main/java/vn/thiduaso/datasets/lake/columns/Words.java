package vn.thiduaso.datasets.lake.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again, numbered as they come; 0 is the empty one. For one thread. */
public final class Words {

    private final Map<String, Integer> numbers = new HashMap<>();
    /** In UTF-8, as Parquet stores and compares them. */
    private final List<byte[]> texts = new ArrayList<>();

    public Words() {
        number("");
    }

    /** The number of a text, from now on if it is new. */
    public int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text.getBytes(StandardCharsets.UTF_8));
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    byte[] utf8(int number) {
        return texts.get(number);
    }
}
