package vn.thiduaso.dashboard.data;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * Why an act is refused, in the reader's language and in words of the pages.
 *
 * @param files gives the name of a file by the id of its submission, or the id
 */
public record RefusalWords(Words words, Formats f, UnaryOperator<String> files) {

    /** Whole sentences, each once: what cannot be done, and why. */
    public List<String> sentences(List<Refusal> refusals) {
        return refusals.stream().map(this::sentence).distinct().toList();
    }

    /** The reasons alone, each once, for beside the place where it would be done. */
    public List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(this::why).distinct().toList();
    }

    private String sentence(Refusal refusal) {
        Act act = refusal.act();
        return words.text("refusal", verb(act.kind()), name(act.subject()), why(refusal));
    }

    private String why(Refusal refusal) {
        String key = "refusal." + refusal.why();
        return switch (refusal.why()) {
            case WRONG_STAGE -> words.text(key, refusal.found().label().in(words.language()), stages(refusal));
            case PERIOD_CLOSED, NO_REASON, OTHER_CONTENT, OTHER_BASIS -> words.text(key);
            case SAME_PERSON, OTHER_PERSON -> {
                Act earlier = refusal.earlier().orElseThrow();
                yield words.text(
                        key,
                        earlier.by().name(),
                        verb(earlier.kind()),
                        f.dateTime(earlier.at()),
                        name(earlier.subject()),
                        verb(refusal.act().kind()));
            }
            case OWN_FILE ->
                words.text(key, refusal.act().by().name(), verb(refusal.act().kind()));
            case NOT_APPROVED -> words.text(key, file(refusal.submission()));
        };
    }

    private String stages(Refusal refusal) {
        return refusal.needed().stream()
                .map(stage -> stage.label().in(words.language()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("”, “"));
    }

    private String verb(ActKind kind) {
        return words.text("verb." + kind.word());
    }

    private String name(Subject subject) {
        if (subject instanceof Subject.OfSubmission of) {
            return file(of.submission());
        }
        if (subject instanceof Subject.OfFinding of) {
            return words.text("refusal.of-finding", files.apply(of.submission()));
        }
        String period = f.period(subject.period());
        return subject instanceof Subject.OfUnit of
                ? words.text("refusal.of-unit", period, of.unit())
                : words.text("refusal.of-period", period);
    }

    private String file(String submission) {
        return words.text("refusal.of-file", files.apply(submission));
    }
}
