package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.log.CanonicalJson;
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
 */
record KnownRule(String section, String about, Dated<?> dated, String name, String value) {

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
        return rules.stream()
                .map(dated -> new KnownRule(
                        key, about.apply(dated.rule()), dated, name.apply(dated.rule()), value.apply(dated.rule())));
    }

    /** SHA-256 of the whole rule with its days and citation: whoever confirms it confirms exactly this text, and a rule that changes asks again. */
    String sha256() {
        return Act.hash(section + " " + text());
    }

    /** All of it, as canonical JSON. */
    String text() {
        return CanonicalJson.of(dated);
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
