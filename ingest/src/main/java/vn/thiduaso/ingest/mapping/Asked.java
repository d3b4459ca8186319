package vn.thiduaso.ingest.mapping;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;

/** Keys of a mapping that may still hold a question: {@code "?"}. Such a mapping reads nothing. */
public final class Asked {

    /** Stands for an answer that nobody has given. */
    public static final String OPEN = "?";

    /** In the place of a code: what is written is nothing, and not read. */
    public static final String SKIP = "skip";

    private Asked() {}

    /** The text of a key; empty, with a fault, when it is a question. */
    static Optional<String> text(YamlMap block, String key) {
        return isOpen(block, key) ? Optional.empty() : block.findText(key);
    }

    /** One of some words; the stand-in where the key is not there, or, with a fault, where it is a question or none of them. */
    static <T> T word(YamlMap block, String key, Map<String, T> words, T otherwise) {
        return isOpen(block, key) ? otherwise : block.word(key, words, otherwise);
    }

    /** Whether a key holds a question: a fault then. */
    static boolean isOpen(YamlMap block, String key) {
        if (!block.isWord(key, OPEN)) {
            return false;
        }
        block.book()
                .addUnreadable(
                        block.line(key),
                        block.path().isEmpty() ? key : block.path() + "/" + key,
                        "câu hỏi chưa được trả lời",
                        "thay \"?\" bằng một câu trả lời gợi ý ở dòng trên");
        return true;
    }
}
