package vn.thiduaso.dashboard.award.log;

import java.time.OffsetDateTime;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act as it was written down.
 *
 * @param seq its number, that of its entry in the audit
 * @param object what it is about
 * @param act code of what was done
 * @param actor who did it: an account, or whoever typed a command
 * @param reason why; empty when nobody asked
 * @param content what was said and decided
 */
public record AwardEntry(
        long seq,
        String object,
        String act,
        String actor,
        OffsetDateTime at,
        Optional<String> reason,
        JsonNode content) {

    private static final JsonMapper JSON = new JsonMapper();

    /** As its row has it. */
    static AwardEntry of(long seq, String object, String act, String actor, OffsetDateTime at, String body) {
        JsonNode said = JSON.readTree(body);
        Optional<String> reason = Optional.ofNullable(said.path("reason").stringValue(null));
        return new AwardEntry(seq, object, act, actor, at, reason, said.path("content"));
    }
}
