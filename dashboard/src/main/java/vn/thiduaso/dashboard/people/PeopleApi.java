package vn.thiduaso.dashboard.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: people and roles, for programs of administrators that keep accounts in step with another list. No password, code or session is told. */
@RestController
class PeopleApi {

    private final PeopleList list;

    PeopleApi(PeopleList list) {
        this.list = list;
    }

    /**
     * An account.
     *
     * @param roles codes, in the order of the table of rights
     * @param unit null: none
     * @param unitName as some published run has it; null: none has
     * @param passwordDue whether its password must be changed
     * @param illustrative whether the demo made it: of a role, not of a person
     * @param lastLogin null: never
     */
    record Person(
            String account,
            String name,
            List<String> roles,
            @Nullable String unit,
            @Nullable String unitName,
            boolean passwordDue,
            boolean locked,
            boolean illustrative,
            Instant created,
            @Nullable Instant lastLogin) {

        Person {
            roles = List.copyOf(roles);
        }

        static Person of(PersonLine line) {
            Account account = line.account();
            return new Person(
                    account.account(),
                    account.name(),
                    account.rolesInOrder().stream().map(Role::code).toList(),
                    account.unit().orElse(null),
                    line.unitName().isEmpty() ? null : line.unitName(),
                    account.passwordDue(),
                    account.locked(),
                    account.illustrative(),
                    account.createdAt().toInstant(),
                    line.lastLogin() == null ? null : line.lastLogin().toInstant());
        }
    }

    /**
     * What a role may do.
     *
     * @param rights how far, by action; what is not named is refused
     */
    record RoleRights(String role, Map<String, Reach> rights) {

        RoleRights {
            rights = new TreeMap<>(rights);
        }

        static RoleRights of(Role role) {
            Map<String, Reach> rights = new TreeMap<>();
            for (Action action : Action.values()) {
                Reach reach = Rights.of(role, action);
                if (reach != Reach.NOWHERE) {
                    rights.put(action.name(), reach);
                }
            }
            return new RoleRights(role.code(), rights);
        }
    }

    /**
     * Accounts, chosen and ordered as on the page.
     *
     * @param sent {@code q}, {@code role}, {@code state}, {@code unit}, {@code sort}
     * @throws ResponseStatusException for a role, state or order there is not
     */
    @GetMapping(ApiPath.V1 + "/people")
    @Needs(Action.KEEP_ACCOUNTS)
    Paged<Person> people(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        ListAsked asked = PeopleList.known(PeopleList.TABLE.asked(sent));
        if (!asked.gone().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(", ", asked.gone()));
        }
        Paged<PersonLine> part = list.part(asked, new Paged.Asked(page, size));
        return new Paged<>(part.items().stream().map(Person::of).toList(), part.page(), part.size(), part.total());
    }

    /** Every role, in the order of the table of rights. */
    @GetMapping(ApiPath.V1 + "/roles")
    @Needs(Action.KEEP_ACCOUNTS)
    List<RoleRights> roles() {
        return Arrays.stream(Role.values()).map(RoleRights::of).toList();
    }
}
