package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.movement.Assignment.Kind;

/**
 * Who follows what on a day.
 *
 * @param assignments that hold on it
 */
record Followers(List<Assignment> assignments) {

    Followers {
        assignments = List.copyOf(assignments);
    }

    /** Positions, in order. */
    Set<String> members() {
        return assignments.stream().map(Assignment::position).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Position of the member with an account; the first of several. Empty when it follows nothing. */
    String memberOf(String account) {
        return assignments.stream()
                .filter(one -> account.equals(one.account()))
                .map(Assignment::position)
                .findFirst()
                .orElse("");
    }

    /** What a member follows. */
    Set<String> followed(String member, Kind kind) {
        return assignments.stream()
                .filter(one -> one.position().equals(member) && one.kind() == kind)
                .map(Assignment::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who follow a unit or a content. */
    List<String> of(Kind kind, String code) {
        return assignments.stream()
                .filter(one -> one.kind() == kind && one.code().equals(code))
                .map(Assignment::position)
                .distinct()
                .toList();
    }
}
