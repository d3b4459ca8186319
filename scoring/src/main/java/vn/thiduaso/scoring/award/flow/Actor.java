package vn.thiduaso.scoring.award.flow;

import java.util.Set;

/**
 * Who acts.
 *
 * @param account never blank
 * @param roles the account has
 * @param units codes of the units the person belongs to, or writes for
 */
public record Actor(String account, Set<FlowRole> roles, Set<String> units) {

    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        if (account.isBlank()) {
            throw new IllegalArgumentException("Người thực hiện phải có tài khoản");
        }
    }
}
