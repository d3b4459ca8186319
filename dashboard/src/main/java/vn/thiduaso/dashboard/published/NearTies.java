package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Near-ties of an analysis, as its manifest tells them.
 *
 * @param count how many there are
 * @param pairs the least sure first; the first thousand
 */
public record NearTies(int count, List<Pair> pairs) {

    public NearTies {
        pairs = List.copyOf(pairs);
    }

    /** @param flipped share of draws in which the one outside ranks before the one inside, 0–1 */
    public record Pair(String inside, String outside, double flipped) {}

    public static NearTies of(JsonNode manifest) {
        List<Pair> pairs = new ArrayList<>();
        JsonNode ties = manifest.path("nearTies");
        ties.path("list")
                .forEach(tie -> pairs.add(new Pair(
                        tie.path("inside").asString(), tie.path("outside").asString(), number(tie.path("flipped")))));
        return new NearTies(ties.path("count").asInt(), pairs);
    }

    /** What is not a number is a text in JSON. */
    public static double number(JsonNode node) {
        return node.isString() ? Double.parseDouble(node.asString()) : node.asDouble();
    }

    /** Codes of the units on either side. */
    public Set<String> units() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.inside(), pair.outside()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
