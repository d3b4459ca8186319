package vn.thiduaso.dashboard.audit;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Words;

/** Who acted, for readers. */
public record ActorText(Words words) {

    private static final String TERMINAL = Act.terminal("");

    /** @param actor account, or {@link Act#terminal} for a command; null: nobody yet, no text */
    public String of(@Nullable String actor) {
        if (actor == null) {
            return "";
        }
        return actor.startsWith(TERMINAL) ? words.text("actor.command", actor.substring(TERMINAL.length())) : actor;
    }
}
