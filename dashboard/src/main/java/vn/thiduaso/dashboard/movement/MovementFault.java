package vn.thiduaso.dashboard.movement;

import java.util.List;

import vn.thiduaso.ingest.wording.Words;

/**
 * Something that is wrong with what a form of the movement sent.
 *
 * @param code end of the message's key {@code movement.fault.…}
 * @param figures for the places of the message
 */
record MovementFault(String code, List<Object> figures) {

    MovementFault {
        figures = List.copyOf(figures);
    }

    static MovementFault of(String code, Object... figures) {
        return new MovementFault(code, List.of(figures));
    }

    /** The sentence in the reader's language. */
    String in(Words words) {
        return words.text("movement.fault." + code, figures.toArray());
    }
}
