package vn.thiduaso.ingest.propose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.read.CellAddress;

/**
 * Something a file does not say for certain.
 *
 * @param key what is asked, the same for the same place: an answer is given under it
 * @param sheet empty for a text file and for what is asked of the whole file
 * @param cell where it was read; empty when it is asked of a sheet or the file
 * @param read what stands there
 * @param text the question, in Vietnamese
 * @param suggestions best first; what else may be answered says the {@link #subject}
 */
public record Question(String key, String sheet, String cell, String read, String text, List<Suggestion> suggestions) {

    /** From here on a name is as good as the same. */
    private static final double NEAR = 0.75;
    /** The same where no other is alike. */
    private static final double ALONE = 0.7;
    /** The same but for the order of words and marks. */
    private static final double SAME = 0.995;
    /** Of the best of several that are very near, how alike it must be … */
    private static final double VERY_NEAR = 0.9;
    /** … and how much more than every other. */
    private static final double FAR_AHEAD = 0.15;
    /** Of the best of several that are less alike, how alike it must be … */
    private static final double LIKELY = 0.55;
    /** … and how much more than the best of another figure or unit. */
    private static final double AHEAD = 0.1;

    /** Places a question names. */
    private static final int PLACES_NAMED = 8;

    public Question {
        suggestions = List.copyOf(suggestions);
    }

    /** The suggestion that is as good as certain: the only one that is near, one that is very near and far ahead, or the only one that is the same; empty when there is none. */
    public Optional<Suggestion> sure() {
        return sure(suggestions);
    }

    static Optional<Suggestion> sure(List<Suggestion> suggestions) {
        return only(suggestions, NEAR)
                .or(() -> ahead(suggestions, VERY_NEAR, FAR_AHEAD))
                .or(() -> only(suggestions, SAME))
                .or(() -> alone(suggestions));
    }

    /** The only one there is a likeness to at all. */
    private static Optional<Suggestion> alone(List<Suggestion> suggestions) {
        List<Suggestion> like =
                suggestions.stream().filter(one -> one.nearness() > 0).toList();
        return like.size() == 1 && like.get(0).nearness() >= ALONE ? Optional.of(like.get(0)) : Optional.empty();
    }

    private static Optional<Suggestion> ahead(List<Suggestion> suggestions, double least, double by) {
        return suggestions.stream()
                .findFirst()
                .filter(first -> first.nearness() >= least
                        && suggestions.stream().skip(1).allMatch(other -> first.nearness() - other.nearness() >= by));
    }

    private static Optional<Suggestion> only(List<Suggestion> suggestions, double least) {
        List<Suggestion> near =
                suggestions.stream().filter(one -> one.nearness() >= least).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The suggestion that is sure, or stands out among the others: to be looked at by whoever takes it. */
    public Optional<Suggestion> likely() {
        return likely(suggestions);
    }

    static Optional<Suggestion> likely(List<Suggestion> suggestions) {
        return sure(suggestions).or(() -> ahead(suggestions, LIKELY, AHEAD));
    }

    /** This question with suggestions no surer than those of another one of the same. */
    Question orLessSure(Question other) {
        return new Question(
                key,
                sheet,
                cell,
                read,
                text,
                suggestions.stream()
                        .map(one -> one.with(Math.min(
                                one.nearness(),
                                other.suggestions().stream()
                                        .filter(same -> same.answer().equals(one.answer()))
                                        .mapToDouble(Suggestion::nearness)
                                        .findFirst()
                                        .orElse(0))))
                        .toList());
    }

    /** The same that says where its answer will count. */
    Question of(Collection<String> places) {
        if (places.isEmpty()) {
            return this;
        }
        String own = CellAddress.withSheet(sheet, "");
        String named = places.stream()
                .limit(PLACES_NAMED)
                .map(place -> place.startsWith(own) ? place.substring(own.length()) : place)
                .collect(Collectors.joining(", "));
        String more = places.size() > PLACES_NAMED ? " và %d ô nữa".formatted(places.size() - PLACES_NAMED) : "";
        return new Question(key, sheet, cell, read, "%s Áp dụng cho ô %s%s.".formatted(text, named, more), suggestions);
    }

    /** What it is about. */
    public Subject subject() {
        return Subject.of(this);
    }
}
