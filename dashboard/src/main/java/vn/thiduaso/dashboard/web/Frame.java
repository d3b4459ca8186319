package vn.thiduaso.dashboard.web;

import java.time.Instant;

import vn.thiduaso.scoring.Period;

/**
 * The line under the head of every page: which figures these are. Copied into every print.
 *
 * @param indexSet short name people cite: "Quyết định 766/QĐ-TTg"
 * @param setTitle full name of the set
 * @param closedAt when the figures were closed (chốt)
 * @param published whether this is the run that the pages show now; false: an earlier one
 * @param illustrative true: made-up figures, marked
 * @param outOfForce says that the set was not in force on the last day of the period; empty where it was
 */
public record Frame(
        Period period,
        String indexSetCode,
        String indexSet,
        String setTitle,
        String version,
        String run,
        Instant closedAt,
        boolean published,
        boolean illustrative,
        String outOfForce) {}
