package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.CanonicalJson;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.indexset.Citation;

/**
 * A rule with the words people read.
 *
 * @param section key of the section it stands in
 * @param about what it is about: two rules of a section about the same thing follow each other
 * @param dated the rule and its days
 * @param name what it is about, in the reader's language
 * @param value what it says; empty when its citation says all
 * @param text all of it, its days and citation too, as canonical JSON
 * @param sha256 of section and text, hex: whoever confirms a rule confirms exactly this text, and one that changes asks again
 */
record KnownRule(String section, String about, Dated<?> dated, String name, String value, String text, String sha256) {

    /**
     * Rules of one section.
     *
     * @param about what a rule is about, in codes
     * @param name the same for people
     * @param value what it says; empty when its name and citation say all
     */
    static <T> Stream<KnownRule> section(
            String key,
            List<Dated<T>> rules,
            Function<T, String> about,
            Function<T, String> name,
            Function<T, String> value) {
        return rules.stream().map(dated -> {
            String text = CanonicalJson.of(dated);
            return new KnownRule(
                    key,
                    about.apply(dated.rule()),
                    dated,
                    name.apply(dated.rule()),
                    value.apply(dated.rule()),
                    text,
                    Act.hash(key + " " + text));
        });
    }

    /** Codes as one text, whatever order they came in. */
    static String codes(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(","));
    }

    boolean holdsOn(LocalDate day) {
        return dated.holdsOn(day);
    }

    boolean isUnconfirmed() {
        return dated.isUnconfirmed();
    }

    Optional<LocalDate> lastDay() {
        return dated.valid().to();
    }

    Optional<Citation> citation() {
        return dated.citation();
    }

    Optional<Labels> unconfirmed() {
        return dated.unconfirmed();
    }

    boolean isAboutTheSame(KnownRule other) {
        return section.equals(other.section) && about.equals(other.about);
    }
}
