package vn.thiduaso.dashboard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.dashboard.people.AccountFault;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.cli.BadRequestException;

/** Roles as they are typed on a command line. */
final class RoleCodes {

    private RoleCodes() {}

    /** @throws BadRequestException with every code that no role has */
    static Set<Role> parse(List<String> codes) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        List<String> unknown = new ArrayList<>();
        codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(code -> Role.find(code).ifPresentOrElse(known::add, () -> unknown.add(code)));
        if (!unknown.isEmpty()) {
            throw new BadRequestException(unknown.stream()
                    .map(code ->
                            new AccountFault("role", code, String.join(", ", Role.codes())).in(PageWords.VIETNAMESE))
                    .toList());
        }
        return known;
    }
}
