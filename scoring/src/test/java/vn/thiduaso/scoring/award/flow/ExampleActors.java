package vn.thiduaso.scoring.award.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People around a dossier of the unit U1: those who should act, and some who should not. */
final class ExampleActors {

    static final Actor REPORTER = actor("donvi", "U1", FlowRole.UNIT_REPORTER);
    static final Actor OTHER_REPORTER = actor("donvi2", "U2", FlowRole.UNIT_REPORTER);
    static final Actor TRANSFORMATION = actor("chuyendoiso", "VHXH", FlowRole.TRANSFORMATION_OFFICER);
    static final Actor EMULATION = actor("thidua", "VHXH", FlowRole.EMULATION_OFFICER);
    static final Actor SECRETARY = actor("thuky", "VHXH", FlowRole.SECRETARY);
    static final Actor MEMBER = actor("hoidong", "MTTQ", FlowRole.COUNCIL_MEMBER);
    static final Actor MEMBER_OF_UNIT = actor("hoidong2", "U1", FlowRole.COUNCIL_MEMBER);
    static final Actor CHAIRMAN = actor("chutich", "XA", FlowRole.CHAIRMAN, FlowRole.COUNCIL_MEMBER);
    static final Actor EVERYTHING = actor("tatca", "U3", FlowRole.values());
    static final Actor EVERYTHING_OF_UNIT = actor("tatca2", "U1", FlowRole.values());
    static final Actor NOTHING = new Actor("kiemtra", Set.of(), Set.of());
    static final List<Actor> ALL = List.of(
            REPORTER,
            OTHER_REPORTER,
            TRANSFORMATION,
            EMULATION,
            SECRETARY,
            MEMBER,
            MEMBER_OF_UNIT,
            CHAIRMAN,
            EVERYTHING,
            EVERYTHING_OF_UNIT,
            NOTHING);

    private static final Map<FlowRole, Actor> USUAL = Map.of(
            FlowRole.UNIT_REPORTER, REPORTER,
            FlowRole.ENTERPRISE, actor("doanhnghiep", "U1", FlowRole.ENTERPRISE),
            FlowRole.TRANSFORMATION_OFFICER, TRANSFORMATION,
            FlowRole.EMULATION_OFFICER, EMULATION,
            FlowRole.SECRETARY, SECRETARY,
            FlowRole.COUNCIL_MEMBER, MEMBER,
            FlowRole.CHAIRMAN, CHAIRMAN);

    private ExampleActors() {}

    static Actor usual(FlowRole role) {
        return Optional.ofNullable(USUAL.get(role)).orElseThrow();
    }

    /** A collective. */
    static Candidate collective() {
        return new Candidate("U1", Set.of("XA"), Optional.empty(), Set.of());
    }

    private static Actor actor(String account, String unit, FlowRole... roles) {
        return new Actor(account, Set.of(roles), Set.of(unit));
    }
}
