package vn.thiduaso.datasets.act;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts: somebody with an account, {@code Trần Thị B (tranb)}, or a name typed on the machine.
 *
 * <p>Two accounts are two people, whatever they are called, and one account is one person, also under another name. Where one of both has no account,
 * they are the same person when the names, or the account and the name, are the same words but for capitals, marks of letters, letters of other alphabets
 * that look the same, titles before the name and whatever stands between the words: {@code nguyen van a} and {@code Ông Nguyễn Văn A} are
 * {@code Nguyễn Văn A}. Two people whose names differ in their marks only need an account each, or a word
 * more. One person with two accounts counts as two: that is for the office to see, in the list of acts.
 *
 * @param name as given, without spaces at its ends, an account in brackets after it; not empty
 */
public record Actor(String name) {

    /** An account at the end of a name; the letters an account may have. */
    private static final Pattern OF_ACCOUNT =
            Pattern.compile("(?<person>.*\\S) \\((?<account>[a-z0-9][a-z0-9._-]{1,58}[a-z0-9])\\)", Pattern.DOTALL);

    /** @throws IllegalArgumentException when nothing of the name shows */
    public Actor {
        name = name.strip();
        if (NameKey.of(name).isEmpty()) {
            throw new IllegalArgumentException("an act has a name of who did it");
        }
    }

    /** Whoever a kept name is of; empty when nothing of it shows. */
    public static Optional<Actor> find(String name) {
        return NameKey.of(name.strip()).isEmpty() ? Optional.empty() : Optional.of(new Actor(name));
    }

    /** Somebody who has logged in. */
    public static Actor ofAccount(String person, String account) {
        return new Actor(person.strip() + " (" + account + ")");
    }

    /** The account that acted; empty for a name typed on the machine. */
    public Optional<String> account() {
        Matcher parts = OF_ACCOUNT.matcher(name);
        return parts.matches() ? Optional.of(parts.group("account")) : Optional.empty();
    }

    /** Whether both are one person, as far as accounts and names tell. */
    public boolean isSamePersonAs(Actor other) {
        if (account().isPresent() && other.account().isPresent()) {
            return account().equals(other.account());
        }
        return !Collections.disjoint(keys(), other.keys());
    }

    /** Everything he may be called by. */
    private Set<String> keys() {
        Matcher parts = OF_ACCOUNT.matcher(name);
        Stream<String> names =
                parts.matches() ? Stream.of(name, parts.group("person"), parts.group("account")) : Stream.of(name);
        return names.map(NameKey::of)
                .flatMap(key -> Stream.of(key, NameKey.withoutTitles(key)))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
