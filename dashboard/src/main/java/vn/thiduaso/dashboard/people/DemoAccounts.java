package vn.thiduaso.dashboard.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.ingest.wording.Words;

/** Accounts of a demonstration: one of each role, none of a person; those of a unit belong to units of the bundled illustrative packs. */
public final class DemoAccounts {

    private static final Map<Role, String> NAMES = Map.of(
            Role.TRANSFORMATION_OFFICER, "chuyendoiso",
            Role.EMULATION_OFFICER, "thidua",
            Role.COUNCIL_MEMBER, "hoidong",
            Role.SECRETARY, "thuky",
            Role.CHAIRMAN, "chutich",
            Role.UNIT_REPORTER, "donvi",
            Role.ENTERPRISE, "doanhnghiep",
            Role.AUDITOR, "kiemtra",
            Role.OPERATOR, "vanhanh",
            Role.ADMINISTRATOR, AccountDesk.FIRST);

    private static final Map<Role, String> UNITS = Map.of(Role.UNIT_REPORTER, "PT.CQ01", Role.ENTERPRISE, "PT.DN01");

    private DemoAccounts() {}

    /** In the order of roles. */
    public static List<AccountDraft> all(Words words) {
        return Arrays.stream(Role.values())
                .map(role -> new AccountDraft(
                        NAMES.get(role),
                        words.text("account.illustrative", words.text("role." + role.code())),
                        Set.of(role),
                        Optional.ofNullable(UNITS.get(role))))
                .toList();
    }
}
