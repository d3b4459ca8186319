package vn.thiduaso.scoring.award.flow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.ConflictRule;

/** Who may not do something for what the person is, or did before. What is not told keeps nobody apart from it, and is refused. */
public enum Separation implements FlowWord {
    /** A unit acts for its own dossier only. */
    OWN_DOSSIER("own-dossier") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return facts.candidate()
                    .filter(candidate -> actor.units().contains(candidate.unit()))
                    .isPresent();
        }
    },
    /** Nobody with a conflict of interest: never on oneself or the own unit, and else as the rules of the day say. */
    NO_CONFLICT("no-conflict") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return facts.candidate()
                    .filter(candidate -> candidate.conflicts(actor).stream().noneMatch(bars(facts)::contains))
                    .isPresent();
        }
    },
    /** Nobody on oneself. */
    NOT_SELF("not-self") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return facts.candidate()
                    .filter(candidate -> !candidate.isSelf(actor))
                    .isPresent();
        }
    },
    /** Not who sent the dossier. */
    NOT_SENDER("not-sender") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return isOther(actor, facts, Duty.SENT);
        }
    },
    /** Not who appraised the achievement. */
    TWO_APPRAISERS("two-appraisers") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return isOther(actor, facts, Duty.APPRAISED_ACHIEVEMENT);
        }
    },
    /** Not who typed the paper ballots first. */
    TWO_TYPISTS("two-typists") {
        @Override
        boolean isKept(Actor actor, FlowFacts facts) {
            return isOther(actor, facts, Duty.TYPED_FIRST);
        }
    };

    private final String code;

    Separation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    abstract boolean isKept(Actor actor, FlowFacts facts);

    private static Set<ConflictRule.Kind> bars(FlowFacts facts) {
        Set<ConflictRule.Kind> bars = EnumSet.of(ConflictRule.Kind.SELF, ConflictRule.Kind.OWN_UNIT);
        bars.addAll(facts.barring());
        return bars;
    }

    private static boolean isOther(Actor actor, FlowFacts facts, Duty duty) {
        return Optional.ofNullable(facts.did().get(duty))
                .filter(other -> !other.equals(actor.account()))
                .isPresent();
    }
}
