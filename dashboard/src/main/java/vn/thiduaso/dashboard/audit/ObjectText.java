package vn.thiduaso.dashboard.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.wording.Words;

/**
 * What an entry is about, in words of the page's language. What is stored stays as it is, since its hash is in the chain; files and programs get it so. What no
 * pattern knows stands as it is stored.
 */
public record ObjectText(Words words) {

    /** How an object is stored; the groups fill the text of the same key. A group {@code word} is a word of the key that follows. */
    private record Form(String key, Pattern stored, String wordKey) {

        static Form of(String key, String stored) {
            return new Form(key, Pattern.compile(stored), "");
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("account", "account (.+)"),
            Form.of("public-board", "public-board"),
            Form.of("sign-in", "sign-in"),
            Form.of("draft", "index-set (.+)@(\\S+) draft (\\S+)"),
            Form.of("scenario", "scenario (\\S+) (\\S+) (.+)"),
            new Form("view", Pattern.compile("view (\\S+) (?<word>[a-z-]+) (.+)"), "views.table."),
            new Form("job", Pattern.compile("(?<word>score|robustness|verify|publish) (.*)"), "job.kind."),
            new Form("followed", Pattern.compile("(.+): (?<word>unit|content) (\\S+)"), "audit.followed."));

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
            return Optional.of(words.text("audit.about." + form.key(), groups));
        }
        String stored = found.group("word");
        return words.find(form.wordKey() + stored).map(word -> {
            for (int at = 0; at < groups.length; at++) {
                groups[at] = found.start(at + 1) == found.start("word") ? word : groups[at];
            }
            return words.text("audit.about." + form.key(), groups);
        });
    }
}
