package vn.thiduaso.datasets.act;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who acts. Until people have accounts a person is a name: two actors are the same person when their names are the same but for how letters are
 * composed, for spaces, letters that do not show, and capitals. Two people of one name count as one, and one person with two names as two: that is
 * for the office to see, in the list of acts. An account's id can take the place of the name without another change.
 *
 * @param name as given, without spaces at its ends; not empty
 */
public record Actor(String name) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Letters without a shape of their own: zero-width space, soft hyphen, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** @throws IllegalArgumentException when nothing of the name shows */
    public Actor {
        name = name.strip();
        if (key(name).isEmpty()) {
            throw new IllegalArgumentException("an act has a name of who did it");
        }
    }

    /** Whether both are one person, as far as names tell. */
    public boolean isSamePersonAs(Actor other) {
        return key(name).equals(key(other.name));
    }

    private static String key(String name) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ").strip();
        return Normalizer.normalize(spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return name;
    }
}
