package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A member of the council follows a unit or a content of the movement.
 *
 * @param position who, by the position in the council: no name of a person
 * @param account of who holds it; null: none
 * @param code of the unit or the content
 * @param from first day
 * @param to last day; null: until ended
 * @param reason document or reason; empty when none was given
 */
record Assignment(
        String id,
        String position,
        @Nullable String account,
        Kind kind,
        String code,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        OffsetDateTime madeAt,
        String madeBy) {

    /** What is followed. */
    enum Kind {
        UNIT("unit"),
        CONTENT("content");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is stored and sent. */
        String word() {
            return word;
        }

        static Kind of(String word) {
            return UNIT.word.equals(word) ? UNIT : CONTENT;
        }
    }

    Assignment endedWith(LocalDate last) {
        return new Assignment(id, position, account, kind, code, from, last, reason, madeAt, madeBy);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** What the audit is told the hash of. */
    String text() {
        return String.join(
                "\n",
                id,
                position,
                account == null ? "" : account,
                kind.word(),
                code,
                from.toString(),
                "" + to,
                reason);
    }
}
