package vn.thiduaso.ingest.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.outlook.Differences;
import vn.thiduaso.ingest.outlook.Differences.Kind;
import vn.thiduaso.ingest.outlook.Effect;
import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.outlook.Untold;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What would be otherwise if a call were taken, every figure in words: for terminals, pages and workbooks alike.
 *
 * @param counts figures by what becomes of them; empty when they were not compared
 * @param figures the counts as a sentence; empty when they were not compared
 * @param changed figures that would be taken back, be another or be proved by something else; new ones are only counted
 * @param effect how many scores and ranks change, as a sentence; empty when no draft was scored
 * @param moved units with another score or rank, those that move farthest first
 * @param untold why something is not told; none when everything is
 */
public record OutlookView(
        List<Count> counts,
        String figures,
        Listed<Changed> changed,
        String effect,
        Listed<Moved> moved,
        List<String> untold) {

    private static final int TERMINAL = 20;
    private static final int PAGE = 100;

    public OutlookView {
        counts = List.copyOf(counts);
        untold = List.copyOf(untold);
    }

    /**
     * How many figures become what.
     *
     * @param code lower case, for looks
     */
    public record Count(String code, String label, String count) {}

    /**
     * The first of a list.
     *
     * @param left how many more there are; empty when there are none
     */
    public record Listed<T>(List<T> first, String left) {

        public Listed {
            first = List.copyOf(first);
        }

        static <T> Listed<T> of(List<T> all, int most, Formats f) {
            return new Listed<>(
                    all.subList(0, Math.min(most, all.size())), all.size() > most ? f.whole(all.size() - most) : "");
        }
    }

    /**
     * A figure.
     *
     * @param figure code and part: {@code ON_TIME (value)}
     * @param place in the file that is looked at
     * @param beforePlace where the figure that counts came from, with its file
     */
    public record Changed(
            String kind, String unit, String figure, String before, String now, String place, String beforePlace) {}

    /** A unit with score and rank now and then. */
    public record Moved(
            String unit, String name, String scoreBefore, String scoreAfter, String rankBefore, String rankAfter) {}

    /** For a terminal: the first {@value #TERMINAL} of each list. */
    public static OutlookView brief(Outlook outlook, IndexSet indexSet, Words words) {
        return new Writer(indexSet, words, Formats.in(words.language()), TERMINAL).view(outlook);
    }

    /** For pages and workbooks: the first {@value #PAGE} of each list. */
    public static OutlookView of(Outlook outlook, IndexSet indexSet, Words words) {
        return new Writer(indexSet, words, Formats.in(words.language()), PAGE).view(outlook);
    }

    /** The sentences without the lists. */
    public List<String> sentences() {
        return Stream.concat(Stream.of(figures, effect), untold.stream())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private record Writer(IndexSet indexSet, Words words, Formats f, int listed) {

        OutlookView view(Outlook outlook) {
            Optional<Differences> differences = outlook.differences();
            return new OutlookView(
                    differences.map(this::counts).orElse(List.of()),
                    differences.map(this::figures).orElse(""),
                    Listed.of(differences.map(this::changed).orElse(List.of()), listed, f),
                    outlook.effect()
                            .map(effect -> words.text(
                                    effect.some() ? "outlook.effect.some" : "outlook.effect",
                                    f.whole(effect.scores()),
                                    f.whole(effect.ranks())))
                            .orElse(""),
                    Listed.of(outlook.effect().map(this::moved).orElse(List.of()), listed, f),
                    Stream.concat(outlook.untold().stream().flatMap(this::why), unpriced(outlook.unpriced()))
                            .toList());
        }

        private List<Count> counts(Differences of) {
            return Stream.concat(
                            Stream.of(Kind.values())
                                    .map(kind -> new Count(
                                            kind.name().toLowerCase(Locale.ROOT),
                                            words.text("outlook." + kind),
                                            f.whole(of.count(kind)))),
                            Stream.concat(
                                    Stream.of(new Count("same", words.text("outlook.SAME"), f.whole(of.same()))),
                                    Stream.of(of.missing())
                                            .filter(missing -> missing > 0)
                                            .map(missing -> new Count(
                                                    "missing", words.text("outlook.missing"), f.whole(missing)))))
                    .toList();
        }

        private String figures(Differences of) {
            return words.text(
                    of.missing() == 0 ? "outlook.figures" : "outlook.figures.missing",
                    f.whole(of.count(Kind.NEW)),
                    f.whole(of.count(Kind.CHANGED)),
                    f.whole(of.count(Kind.EVIDENCE)),
                    f.whole(of.count(Kind.GONE)),
                    f.whole(of.same()),
                    f.whole(of.missing()));
        }

        private List<Changed> changed(Differences of) {
            return of.changes().stream()
                    .filter(change -> change.kind() != Kind.NEW)
                    .map(this::changed)
                    .toList();
        }

        private Changed changed(Differences.Change change) {
            Observation now = change.of();
            Observation old = change.before().get(0);
            String file = change.file().isEmpty() ? "" : change.file() + ", ";
            boolean proof = change.kind() == Kind.EVIDENCE;
            Part part = change.isWrittenOtherwise() ? Part.VALUE : now.part();
            return new Changed(
                    words.text(change.isWrittenOtherwise() ? "outlook.written-otherwise" : "outlook." + change.kind()),
                    now.unit(),
                    "%s (%s)".formatted(now.code(), words.text("part." + part.word())),
                    proof ? proof(old) : figures(change.before()),
                    proof ? proof(now) : figures(change.now()),
                    CellAddress.withSheet(now.sheet(), now.cell()),
                    file + CellAddress.withSheet(old.sheet(), old.cell()));
        }

        private String figures(List<Observation> parts) {
            return parts.stream().map(this::figure).collect(Collectors.joining("/"));
        }

        private String figure(Observation of) {
            return switch (of.state()) {
                case VALUE -> f.exact(of.value());
                case MISSING -> words.text("outlook.missing");
                case NOT_APPLICABLE -> words.text("outlook.not-applicable");
            };
        }

        private String proof(Observation of) {
            return of.evidence().isEmpty() ? words.text("outlook.no-evidence") : of.evidence();
        }

        private List<Moved> moved(Effect effect) {
            int digits = indexSet.definition().score().rounding().digits();
            return effect.moves().stream()
                    .map(move -> new Moved(
                            move.unit(),
                            move.name(),
                            f.number(move.scoreBefore(), digits),
                            f.number(move.scoreAfter(), digits),
                            rank(move.rankBefore()),
                            rank(move.rankAfter())))
                    .toList();
        }

        private String rank(int rank) {
            return rank == 0 ? Formats.NONE : f.whole(rank);
        }

        private Stream<String> why(Untold untold) {
            if (untold instanceof Untold.TooMuch much) {
                return Stream.of(words.text("outlook.too-much", f.whole(much.figures()), f.whole(much.most())));
            }
            if (untold instanceof Untold.NotScored not) {
                return Stream.concat(
                        Stream.of(words.text("outlook.not-scored")),
                        not.faults().stream().map(Object::toString));
            }
            return Stream.of(words.text("outlook.no-figures"));
        }

        private Stream<String> unpriced(long left) {
            return left == 0 ? Stream.of() : Stream.of(words.text("outlook.unpriced", f.whole(left)));
        }
    }
}
