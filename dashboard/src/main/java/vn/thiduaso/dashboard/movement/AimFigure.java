package vn.thiduaso.dashboard.movement;

import java.time.OffsetDateTime;

import vn.thiduaso.scoring.Period;

/**
 * A figure of an aim that somebody reported.
 *
 * @param version from 1; the highest of a period is in force
 * @param figure in the unit of the aim
 * @param source document it is from
 */
record AimFigure(
        String aim,
        Period period,
        int version,
        double figure,
        String source,
        OffsetDateTime reportedAt,
        String reportedBy) {}
