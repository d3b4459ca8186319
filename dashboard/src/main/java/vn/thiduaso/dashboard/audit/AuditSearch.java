package vn.thiduaso.dashboard.audit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;

/**
 * What somebody looks for in the audit: an entry has to have every word of it, in its object as that is stored, at the beginning of its run, or in what is
 * shown of its act or its object. Accents and capitals do not count.
 *
 * @param words none: everything is found
 * @param unseen objects of whose stored text readers see nothing: no part of it finds them
 */
record AuditSearch(List<Word> words, List<String> unseen) {

    /** Nothing is looked for. */
    static final AuditSearch NONE = new AuditSearch(List.of(), List.of());

    /** Words that are looked for each by itself; what follows goes with the last. */
    private static final int MOST = 20;

    /** What stands about words in a sentence, and is not stored. */
    private static final Pattern MARKS = Pattern.compile("^[(\\[“\"]+|[,;:.)\\]”\"]+$");

    AuditSearch {
        words = List.copyOf(words);
        unseen = List.copyOf(unseen);
    }

    /**
     * A part of a text.
     *
     * @param text small, without accents
     * @param acts codes of the acts whose names have it
     * @param objects how objects are stored whose words have it: SQL's patterns
     */
    record Word(String text, List<String> acts, List<String> objects) {

        Word {
            acts = List.copyOf(acts);
            objects = List.copyOf(objects);
        }
    }

    /** As people type, who see names of acts and sentences in the language of their page. */
    static AuditSearch of(String typed, Words shown) {
        ObjectText objects = new ObjectText(shown);
        List<Word> words = Stream.of(key(typed).split(" ", MOST))
                .filter(part -> !part.isEmpty())
                .distinct()
                .map(part -> new Word(part, acts(part, shown), objects.storedWith(part)))
                .toList();
        return words.isEmpty() ? NONE : new AuditSearch(words, ObjectText.UNSEEN);
    }

    /** As programs ask, which are given what is stored: one part of it. */
    static AuditSearch stored(String part) {
        String key = Vietnamese.searchKey(part);
        return key.isEmpty() ? NONE : new AuditSearch(List.of(new Word(key, List.of(), List.of())), List.of());
    }

    boolean isNone() {
        return words.isEmpty();
    }

    /** Whether a word of what is shown begins with a part, or some words do. */
    static boolean isIn(String shown, String part) {
        return (" " + key(shown)).contains(" " + part);
    }

    /** Of a text that is nothing but marks, those. */
    private static String key(String text) {
        String key = Vietnamese.searchKey(text);
        String bare = withoutMarks(key);
        return bare.isEmpty() ? key : bare;
    }

    private static String withoutMarks(String key) {
        return Arrays.stream(key.split(" "))
                .map(word -> MARKS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> acts(String part, Words shown) {
        return Stream.of(Act.Kind.values())
                .map(Act.Kind::code)
                .filter(code -> isIn(shown.text("act." + code), part))
                .toList();
    }
}
