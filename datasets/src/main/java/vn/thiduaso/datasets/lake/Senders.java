package vn.thiduaso.datasets.lake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.act.Actor;

/** Who sent each submission, read from the lake when it is first asked for: what was sent stays as it was. */
final class Senders implements Function<String, Optional<Actor>> {

    private final SubmissionTable submissions;
    private @Nullable Map<String, String> names;

    Senders(SubmissionTable submissions) {
        this.submissions = submissions;
    }

    /** @return empty where the lake does not have the submission, or nothing shows of who sent it */
    @Override
    public synchronized Optional<Actor> apply(String submission) {
        Map<String, String> known = names;
        if (known == null || !known.containsKey(submission)) {
            known = new HashMap<>();
            for (Submission row : submissions.all()) {
                known.putIfAbsent(row.id(), row.sentBy());
            }
            names = known;
        }
        return Optional.ofNullable(known.get(submission)).flatMap(Actor::find);
    }
}
