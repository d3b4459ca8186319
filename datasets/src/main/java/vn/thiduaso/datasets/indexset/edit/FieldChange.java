package vn.thiduaso.datasets.indexset.edit;

import java.util.List;

/** What one key of a block is to say from now on. Keys below keys are written {@code input.unit}. */
public sealed interface FieldChange {

    String key();

    /** @param text a number, word or sentence; empty: nothing is said */
    record Text(String key, String text) implements FieldChange {}

    /** @param texts none: nothing is said */
    record Texts(String key, List<String> texts) implements FieldChange {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** A name or remark in both languages; both empty: nothing is said. */
    record Label(String key, String vi, String en) implements FieldChange {}

    /** A block by its type and the other keys, as YAML; an empty type: nothing is said. */
    record Typed(String key, String type, String rest) implements FieldChange {}

    /** Anything, as YAML; empty: nothing is said. */
    record Yaml(String key, String yaml) implements FieldChange {}
}
