package vn.thiduaso.dashboard.movement;

import java.util.Map;

import vn.thiduaso.scoring.aim.Reading;

/**
 * What a unit sent for the inputs of aims in the period of a run.
 *
 * @param byInput reading by code of the input; one for each input asked for
 */
record UnitReadings(String unit, String name, Map<String, Reading> byInput) {

    UnitReadings {
        byInput = Map.copyOf(byInput);
    }

    /** Not asked for: nothing the unit could have sent. */
    Reading of(String input) {
        return byInput.getOrDefault(input, Reading.NOT_APPLICABLE);
    }
}
