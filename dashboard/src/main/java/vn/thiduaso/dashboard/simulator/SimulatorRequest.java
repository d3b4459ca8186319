package vn.thiduaso.dashboard.simulator;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.web.util.UriUtils;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page: everything that is tried on it.
 *
 * @param run which run, as for every page about a unit
 * @param figures text by {@code CODE.PART}, as it stands in the box; blank: as sent
 * @param group code of the group whose weights are tried; empty: the root
 * @param weights text by code of a node, in percent; blank: as in the set
 * @param places how many places up; empty: 1
 * @param most how many figures may change; empty: 3
 * @param scenario the saved one it came from; empty: none
 */
record SimulatorRequest(
        RunChoice.Asked run,
        Tab tab,
        Map<String, String> figures,
        String group,
        Map<String, String> weights,
        String places,
        String most,
        String scenario) {

    static final String PATH = "/simulator";

    private static final String FIGURE = "to.";
    private static final String WEIGHT = "w.";

    SimulatorRequest {
        figures = Map.copyOf(figures);
        weights = Map.copyOf(weights);
    }

    /** @param query by name the values of an address; of several the last counts */
    static SimulatorRequest of(Map<String, List<String>> query) {
        Map<String, String> figures = new TreeMap<>();
        Map<String, String> weights = new TreeMap<>();
        query.forEach((name, values) -> {
            String text = values.get(values.size() - 1).strip();
            if (name.startsWith(FIGURE) && !text.isEmpty()) {
                figures.put(name.substring(FIGURE.length()), text);
            } else if (name.startsWith(WEIGHT) && !text.isEmpty()) {
                weights.put(name.substring(WEIGHT.length()), text);
            }
        });
        return new SimulatorRequest(
                new RunChoice.Asked(one(query, "run"), one(query, "set"), one(query, "period")),
                Tab.of(one(query, "tab")),
                figures,
                one(query, "group"),
                weights,
                one(query, "places"),
                one(query, "most"),
                one(query, "scenario"));
    }

    /**
     * What was kept of an address: {@code tab=values&to.A.value=5}.
     *
     * @throws IllegalArgumentException when it has an escape that is none, such as {@code %} or {@code %zz}
     */
    static SimulatorRequest kept(String run, String query) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(decoded(part.substring(0, equals)), List.of(decoded(part.substring(equals + 1))));
            }
        }
        parts.put("run", List.of(run));
        return of(parts);
    }

    /** What somebody sent to be kept; empty when it is no such text. */
    static Optional<SimulatorRequest> sent(String run, String query) {
        try {
            return Optional.of(kept(run, query));
        } catch (IllegalArgumentException noEscape) {
            return Optional.empty();
        }
    }

    private static String one(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty()
                ? ""
                : Objects.requireNonNullElse(values.get(values.size() - 1), "").strip();
    }

    SimulatorRequest on(Tab other) {
        return new SimulatorRequest(run, other, figures, group, weights, places, most, scenario);
    }

    SimulatorRequest withFigures(Map<String, String> other) {
        return new SimulatorRequest(run, tab, other, group, weights, places, most, "");
    }

    SimulatorRequest withWeights(Map<String, String> other) {
        return new SimulatorRequest(run, tab, figures, group, other, places, most, "");
    }

    /** The same tab of the same run with these choices and no others. */
    SimulatorRequest only(
            Map<String, String> ofFigures,
            String ofGroup,
            Map<String, String> ofWeights,
            String upPlaces,
            String atMost) {
        return new SimulatorRequest(run, tab, ofFigures, ofGroup, ofWeights, upPlaces, atMost, "");
    }

    /** The page with these choices. */
    String address(String ofRun, String unit) {
        return Address.of(PATH + "/{unit}", unit).with("run", ofRun).text() + "&" + query();
    }

    /** What is tried, without run and unit: the same text for the same choices. */
    String query() {
        StringBuilder text = new StringBuilder("tab=").append(tab.word());
        new TreeMap<>(figures).forEach((name, figure) -> add(text, FIGURE + name, figure));
        add(text, "group", group);
        new TreeMap<>(weights).forEach((name, weight) -> add(text, WEIGHT + name, weight));
        add(text, "places", places);
        add(text, "most", most);
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append('&').append(encoded(name)).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }
}
