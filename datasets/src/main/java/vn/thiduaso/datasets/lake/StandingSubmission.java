package vn.thiduaso.datasets.lake;

import java.util.Optional;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.State;

/**
 * A submission of figures and how far it has come.
 *
 * @param last the latest act on it; empty while nobody acted
 */
public record StandingSubmission(Submission submission, State state, Optional<Act> last) {}
