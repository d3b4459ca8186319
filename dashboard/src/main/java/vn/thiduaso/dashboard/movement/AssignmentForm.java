package vn.thiduaso.dashboard.movement;

import org.jspecify.annotations.Nullable;

/**
 * What the form of an assignment sends.
 *
 * @param kind {@code unit} or {@code content}
 * @param unit code; read where a unit is followed
 * @param content code; read where a content is followed
 * @param from first day, {@code 2026-11-29}
 * @param to last day; null or empty: until ended
 */
record AssignmentForm(
        @Nullable String position,
        @Nullable String account,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String content,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {

    static AssignmentForm empty(String today) {
        return new AssignmentForm(null, null, "unit", null, null, today, null, null);
    }
}
