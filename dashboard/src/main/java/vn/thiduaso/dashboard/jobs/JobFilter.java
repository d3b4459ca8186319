package vn.thiduaso.dashboard.jobs;

import java.util.Optional;

import vn.thiduaso.dashboard.queue.JobKind;

/**
 * Which jobs.
 *
 * @param askedBy account that asked first; empty: all
 */
record JobFilter(Optional<JobKind> kind, Optional<JobState> state, String askedBy) {

    static final JobFilter ALL = new JobFilter(Optional.empty(), Optional.empty(), "");
}
