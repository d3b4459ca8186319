package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.map.CodeWords;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** What heads say a column holds: codes and names for certain, words that offices use; and what people answer about it. */
final class ColumnReading {

    private final IndexSet indexSet;
    private final CodeGuess codes;
    /** What heads were found to name: rows are tried as heads again and again. */
    private final Map<String, Optional<String>> named = new HashMap<>();

    ColumnReading(IndexSet indexSet, CodeGuess codes) {
        this.indexSet = indexSet;
        this.codes = codes;
    }

    ColumnGuess guess(Heads.Head head, ColumnProfile profile) {
        List<String> levels = new ArrayList<>(head.levels());
        Optional<Part> part = lowest(levels, HeadWords::part);
        Optional<Role> role = HeadWords.role(head.lowest());
        ColumnGuess guess = new ColumnGuess(head, profile, Optional.empty(), "", part);
        return dotted(guess)
                .or(() -> code(levels).map(code -> guess.figure(code, part)))
                .or(() -> role.map(guess::as))
                .orElse(guess);
    }

    /** Whether a head means anything at all. */
    boolean means(Heads.Head head) {
        ColumnGuess guess = guess(head, ColumnProfile.of(List.of(), head.column()));
        return guess.role().isPresent() || guess.part().isPresent();
    }

    private Optional<String> certain(String text) {
        return named.computeIfAbsent(text, codes::certain);
    }

    private static <T> Optional<T> lowest(
            List<String> levels, java.util.function.Function<String, Optional<T>> reading) {
        for (int level = levels.size() - 1; level >= 0; level--) {
            Optional<T> found = reading.apply(levels.get(level));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The code of one head of a column, the lowest first; else of two below each other, or of all. */
    private Optional<String> code(List<String> levels) {
        Optional<String> one = lowest(levels, this::certain);
        if (one.isPresent() || levels.size() < 2) {
            return one;
        }
        for (int level = levels.size() - 2; level >= 0; level--) {
            Optional<String> two = certain(levels.get(level) + " " + levels.get(level + 1));
            if (two.isPresent()) {
                return two;
            }
        }
        return certain(String.join(" ", levels));
    }

    /** {@code ON_TIME.numerator} in the lowest head. */
    private Optional<ColumnGuess> dotted(ColumnGuess guess) {
        PartCode figure = PartCode.of(guess.head().lowest());
        return figure.part().isPresent()
                ? certain(figure.code()).map(code -> guess.figure(code, figure.part()))
                : Optional.empty();
    }

    /** The column as somebody says it is: {@code note}, {@code unit} …, a code, or a code with a part. */
    Optional<ColumnGuess> said(ColumnGuess guess, String answer) {
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(known -> known != Role.FIGURE && known.word().equals(answer))
                .findFirst();
        if (role.isPresent()) {
            return role.map(guess::as);
        }
        Optional<Part> part = Part.find(answer);
        if (part.isPresent()) {
            return Optional.of(guess.figure("", part));
        }
        if (CodeWords.isKnown(indexSet, answer)) {
            return Optional.of(guess.figure(answer, Optional.empty()));
        }
        PartCode figure = PartCode.of(answer);
        return figure.part().isPresent() && CodeWords.isKnown(indexSet, figure.code())
                ? Optional.of(guess.figure(figure.code(), figure.part()))
                : Optional.empty();
    }
}
