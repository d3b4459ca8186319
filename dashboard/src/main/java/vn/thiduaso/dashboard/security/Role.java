package vn.thiduaso.dashboard.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is in the movement; an account has one or several. Source: the people of the movement's plan (commune officers, council, units,
 * enterprises), and those who run and audit the system.
 */
public enum Role {
    /** Collects figures, checks evidence, closes and scores. */
    TRANSFORMATION_OFFICER("transformation-officer"),
    /** Checks dossiers, prepares council papers and decisions. */
    EMULATION_OFFICER("emulation-officer"),
    COUNCIL_MEMBER("council-member"),
    /** Of the council. */
    SECRETARY("secretary"),
    /** Decides and signs. */
    CHAIRMAN("chairman"),
    /** Sends the figures of one unit and those below it. */
    UNIT_REPORTER("unit-reporter"),
    /** Assesses itself; sees no other enterprise. */
    ENTERPRISE("enterprise"),
    /** Reads everything, changes nothing. */
    AUDITOR("auditor"),
    /** Runs the batches. */
    OPERATOR("operator"),
    /** Makes accounts and gives roles. */
    ADMINISTRATOR("administrator");

    private static final Set<Role> OF_A_UNIT = EnumSet.of(UNIT_REPORTER, ENTERPRISE);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** As it is stored and typed: {@code unit-reporter}. */
    public String code() {
        return code;
    }

    /** Whether an account with this role must name a unit. */
    public boolean needsUnit() {
        return OF_A_UNIT.contains(this);
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }
}
