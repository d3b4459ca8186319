package vn.thiduaso.dashboard.award.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.audit.Act;

/**
 * Something somebody does about awards, before it is written down.
 *
 * @param kind of thing it is about
 * @param object which one, at most 100 letters
 * @param act what is done
 * @param reason why, in the words of who acts; empty when nobody asked
 * @param content all that was said and decided, as {@link CanonicalJson} writes it
 */
public record AwardAct(
        Kind kind, String object, Act.Kind act, Optional<String> reason, Map<String, @Nullable Object> content) {

    /** What acts are about. */
    public enum Kind {
        /** A rule of awards, by the hash of its text. */
        RULE("rule");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in the database. */
        public String code() {
            return code;
        }
    }

    public AwardAct {
        content = new TreeMap<>(content);
    }

    /** How the audit names what it is about. */
    String told() {
        return "award-" + kind.code() + " " + object;
    }

    /** Canonical JSON of all of it, and of who did it. */
    String body(String actor) {
        Map<String, @Nullable Object> body = new TreeMap<>();
        body.put("act", act.code());
        body.put("actor", actor);
        body.put("content", content);
        body.put("kind", kind.code());
        body.put("object", object);
        body.put("reason", reason.orElse(null));
        return CanonicalJson.of(body);
    }
}
