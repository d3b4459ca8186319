package vn.thiduaso.dashboard.award.log;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.CanonicalJson;

/**
 * Something somebody does about awards, before it is written down.
 *
 * @param kind of thing it is about
 * @param object which one, at most 100 letters
 * @param act what is done
 * @param reason why, in the words of who acts; empty when nobody asked
 * @param content all that was said and decided, as {@link CanonicalJson} writes it
 */
public record AwardAct(Kind kind, String object, Act.Kind act, Optional<String> reason, Map<String, Object> content) {

    /** What acts are about. */
    public enum Kind {
        /** A rule of awards, by the hash of its text. */
        RULE("rule"),
        /** A campaign, by its code. */
        CAMPAIGN("campaign");

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
        content = Map.copyOf(content);
    }

    /** How the audit names what it is about. */
    String told() {
        return "award-" + kind.code() + " " + object;
    }

    /** Canonical JSON of all of it, and of who did it. */
    String body(String actor) {
        return CanonicalJson.of(Map.of(
                "act", act.code(),
                "actor", actor,
                "content", content,
                "kind", kind.code(),
                "object", object,
                "reason", reason));
    }
}
