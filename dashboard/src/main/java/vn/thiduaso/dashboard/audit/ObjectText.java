package vn.thiduaso.dashboard.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thiduaso.ingest.wording.Words;

/**
 * What an entry is about, in words of the page's language. What is stored stays as it is, since its hash is in the chain; files and programs get it so. What no
 * pattern knows stands as it is stored.
 */
public record ObjectText(Words words) {

    private static final String ABOUT = "audit.about.";

    private static final Pattern FIGURE = Pattern.compile("\\{\\d}");

    private static final String WORD = "{word}";

    /**
     * How an object is stored.
     *
     * @param stored the groups fill the text of the same key
     * @param like the same as SQL has it
     * @param wordKey a group {@code word} is a word of this key; empty: there is none
     */
    private record Form(String key, Pattern stored, String like, String wordKey) {

        static Form of(String key, String stored, String like) {
            return new Form(key, Pattern.compile(stored), like, "");
        }

        /** Whether it has nothing but itself. */
        boolean isFixed() {
            return !like.contains("%");
        }

        /** The patterns of those objects of this form that are shown with a part of a text outside their figures. */
        Stream<String> storedWith(String part, Words words) {
            String fixed = words.find(ABOUT + key).orElseThrow();
            boolean all = AuditSearch.isIn(FIGURE.matcher(fixed).replaceAll(" "), part) || like.equals(part);
            return wordKey.isEmpty()
                    ? Stream.of(like).filter(form -> all)
                    : words.codes(wordKey).stream()
                            .filter(code -> all || AuditSearch.isIn(words.text(wordKey + code), part))
                            .map(code -> like.replace(WORD, code));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("account", "account (.+)", "account %"),
            Form.of("public-board", "public-board", "public-board"),
            Form.of("sign-in", "sign-in", "sign-in"),
            Form.of("draft", "index-set (.+)@(\\S+) draft (\\S+)", "index-set %@% draft %"),
            Form.of("scenario", "scenario (\\S+) (\\S+) (.+)", "scenario % % %"),
            new Form("view", Pattern.compile("view (\\S+) (?<word>[a-z-]+) (.+)"), "view % {word} %", "views.table."),
            new Form("job", Pattern.compile("(?<word>score|robustness|verify|publish) (.*)"), "{word} %", "job.kind."),
            new Form(
                    "followed",
                    Pattern.compile("(.+): (?<word>unit|content) (\\S+)"),
                    "%: {word} %",
                    "audit.followed."));

    /** Objects that are shown in other words altogether. */
    static final List<String> UNSEEN =
            FORMS.stream().filter(Form::isFixed).map(Form::like).toList();

    /**
     * How objects are stored that are shown with a part of a text.
     *
     * @param part small, without accents
     * @return patterns of SQL
     */
    List<String> storedWith(String part) {
        return FORMS.stream().flatMap(form -> form.storedWith(part, words)).toList();
    }

    /** Read by the template. */
    public String of(AuditEntry entry) {
        for (Form form : FORMS) {
            Matcher found = form.stored().matcher(entry.object());
            if (found.matches()) {
                return text(form, found).orElse(entry.object());
            }
        }
        return entry.object();
    }

    private Optional<String> text(Form form, Matcher found) {
        Object[] groups = new Object[found.groupCount()];
        for (int at = 0; at < groups.length; at++) {
            groups[at] = found.group(at + 1);
        }
        if (form.wordKey().isEmpty()) {
            return Optional.of(words.text(ABOUT + form.key(), groups));
        }
        String stored = found.group("word");
        return words.find(form.wordKey() + stored).map(word -> {
            for (int at = 0; at < groups.length; at++) {
                groups[at] = found.start(at + 1) == found.start("word") ? word : groups[at];
            }
            return words.text(ABOUT + form.key(), groups);
        });
    }
}
