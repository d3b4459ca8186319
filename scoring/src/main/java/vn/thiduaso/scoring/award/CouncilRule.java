package vn.thiduaso.scoring.award;

import java.util.Set;

import vn.thiduaso.scoring.fault.Refusals;

/**
 * How the council of a level is made up.
 *
 * @param roles its seats may have; the chair is one
 * @param voting roles that vote; all of them are roles of the council, at least one
 * @param substitutes whether a substitute counts and votes as the member does; else a seat whose member is away is absent
 */
public record CouncilRule(AwardLevel level, Set<Role> roles, Set<Role> voting, boolean substitutes) {

    /** A position in the council, never a person. */
    public enum Role {
        /** Chủ tịch Hội đồng. */
        CHAIR("chair"),
        /** Phó Chủ tịch Hội đồng. */
        VICE("vice"),
        /** Ủy viên thường trực. */
        STANDING("standing"),
        /** Ủy viên. */
        MEMBER("member"),
        /** Thư ký. */
        SECRETARY("secretary");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    public CouncilRule {
        roles = Set.copyOf(roles);
        voting = Set.copyOf(voting);
        Refusals refusals = new Refusals();
        refusals.addIf(!roles.contains(Role.CHAIR), "Hội đồng " + level.code() + " phải có chủ tịch (chair)");
        refusals.addIf(
                voting.isEmpty() || !roles.containsAll(voting),
                "Người biểu quyết của hội đồng " + level.code() + " phải là thành phần của hội đồng");
        refusals.refuse();
    }
}
