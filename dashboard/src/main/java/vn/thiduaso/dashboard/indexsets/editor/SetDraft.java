package vn.thiduaso.dashboard.indexsets.editor;

import java.time.OffsetDateTime;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.Labels;

/**
 * A version of an index set that is being written, or was.
 *
 * @param id 32 hex digits
 * @param basedOn {@code CODE@VERSION} it was made from; empty: from a file
 * @param code as its text says; may be empty
 * @param version as its text says; may be empty
 * @param revision number of the current text
 * @param sha256 of the current text, hex
 * @param sentBy account that sent it to be published last; empty: nobody
 * @param sentAt null: it was never sent
 * @param decidedBy account that published, returned or discarded it last; empty: nobody
 * @param decidedAt null: nobody did
 * @param reason why it was returned last; empty: it was not
 */
record SetDraft(
        String id,
        String basedOn,
        String code,
        String version,
        Labels name,
        Stage stage,
        int revision,
        String sha256,
        String createdBy,
        OffsetDateTime createdAt,
        String sentBy,
        @Nullable OffsetDateTime sentAt,
        String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        String reason) {

    /** How far it has come. */
    enum Stage {
        /** It is written. */
        DRAFT("draft"),
        /** It waits for a second person, and is not changed. */
        SENT("sent"),
        /** Frozen. */
        PUBLISHED("published"),
        DISCARDED("discarded");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Stage of(String word) {
            return Arrays.stream(values())
                    .filter(stage -> stage.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** {@code CODE@VERSION}. */
    String set() {
        return code + "@" + version;
    }

    boolean isOpen() {
        return stage == Stage.DRAFT;
    }
}
