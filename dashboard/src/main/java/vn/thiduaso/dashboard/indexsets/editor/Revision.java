package vn.thiduaso.dashboard.indexsets.editor;

import java.time.OffsetDateTime;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * One text of a draft, without the text.
 *
 * @param number 0: the text the draft was made from
 * @param about what it was done to: code of a node, part of the set, name of a file; may be empty
 * @param restoredFrom revision whose text came back; null: none
 * @param author account
 */
record Revision(
        int number, What what, String about, @Nullable Integer restoredFrom, String author, OffsetDateTime at) {

    /** What was done; each has a text {@code setdraft.what.…}. */
    enum What {
        BASE("base"),
        BEGIN("begin"),
        CHANGE("change"),
        ADD("add"),
        MOVE("move"),
        DELETE("delete"),
        SETTINGS("settings"),
        FILE("file"),
        RESTORE("restore");

        private final String word;

        What(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static What of(String word) {
            return Arrays.stream(values())
                    .filter(what -> what.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The revision whose text comes back when this one is undone; 0 or less: there is none. */
    int undone() {
        return (restoredFrom == null ? number : restoredFrom) - 1;
    }
}
