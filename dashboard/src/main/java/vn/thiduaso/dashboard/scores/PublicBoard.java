package vn.thiduaso.dashboard.scores;

import java.time.OffsetDateTime;

/**
 * Whether the public board is open.
 *
 * @param at when that was said last
 * @param by account that said it
 */
record PublicBoard(boolean open, OffsetDateTime at, String by) {}
