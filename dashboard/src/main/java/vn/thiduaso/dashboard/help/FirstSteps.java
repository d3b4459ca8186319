package vn.thiduaso.dashboard.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;

/**
 * What somebody does first, by his roles.
 *
 * @param steps every step there is
 * @param paths which of them a role takes, in which order
 */
record FirstSteps(List<Step> steps, List<Path> paths) {

    FirstSteps {
        steps = List.copyOf(steps);
        paths = List.copyOf(paths);
    }

    /**
     * @param topic key of the topic of its page
     * @param text what to look at there
     * @param demo where the figures to try things with show it; empty where the page itself does
     */
    record Step(String key, String topic, Labels title, Labels text, Optional<Demo> demo) {}

    /**
     * An address that is there only where a period is published.
     *
     * @param set code of the index set
     */
    record Demo(String set, Period period, String address) {}

    /** @param roles who takes it; none: visitors */
    record Path(Labels name, Set<Role> roles, List<String> steps) {

        Path {
            roles = Set.copyOf(roles);
            steps = List.copyOf(steps);
        }
    }

    Optional<Step> find(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** The path of the first role that has one; that of visitors for who has none. */
    Path of(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> paths.stream().filter(path -> path.roles().contains(role)))
                .findFirst()
                .or(() -> paths.stream().filter(path -> path.roles().isEmpty()).findFirst())
                .orElseThrow();
    }
}
