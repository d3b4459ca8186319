package vn.thiduaso.dashboard.simulator;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** What is tried. */
enum Tab {
    /** Other figures of the unit. */
    VALUES("values"),
    /** Other weights in one group of the set. */
    WEIGHTS("weights"),
    /** The smallest changes that lift the unit. */
    WAY("way");

    private final String word;

    Tab(String word) {
        this.word = word;
    }

    /** In addresses, tables and keys of texts. */
    String word() {
        return word;
    }

    /** @param word null and anything else: {@link #VALUES} */
    static Tab of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word.equals(word))
                .findFirst()
                .orElse(VALUES);
    }
}
