package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Labels;

/** How far a subject has come. Never stored: the acts are, and stages are computed from them. */
public sealed interface Stage permits State, Lock, Declaration, Doubt {

    /** As people see it. */
    Labels label();
}
