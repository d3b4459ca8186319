package vn.thiduaso.scoring.award.timeline;

import java.time.LocalDate;

import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.TimeLimit;

/**
 * One step between two days.
 *
 * @param limit by which rule
 * @param begin day it begins with, which is not one of its working days
 * @param last its last working day
 * @param unconfirmed whether the limit, or days off between the two, were read in no source
 */
public record TimelineStep(Dated<TimeLimit> limit, LocalDate begin, LocalDate last, boolean unconfirmed) {}
