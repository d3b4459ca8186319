package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitOrder.By;
import vn.thiduaso.dashboard.published.UnitPages;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * Puts the units of a run, while they go by, into every order that a ranking offers: rows of {@code unit_page}.
 *
 * <p>Keeps of each unit its code, the keys of its name and one figure for each order: half a kilobyte, and eight bytes for each node.
 */
final class UnitLists {

    private final String run;
    private final RankingRule rule;
    private final List<Integer> nodes;
    private final List<String> codes = new ArrayList<>();
    private final List<String> searchKeys = new ArrayList<>();
    private final List<String> sortKeys = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final List<double[]> figures = new ArrayList<>();
    private final Parts groups = new Parts();
    private final Parts kinds = new Parts();
    private final Parts kindsOfGroups = new Parts();
    private final AreaParts areas;

    /**
     * @param rule how the set ranks
     * @param nodes places of the nodes that a list can be ordered by
     */
    UnitLists(String run, RankingRule rule, List<Integer> nodes, Directory directory) {
        this.run = run;
        this.rule = rule;
        this.nodes = List.copyOf(nodes);
        this.areas = new AreaParts(run, directory);
    }

    /** A unit and the keys its name is ordered and found by. */
    void add(PublishableRun.Unit unit, RunRows.Keys keys) {
        codes.add(unit.unit());
        searchKeys.add(keys.search());
        sortKeys.add(keys.sort());
        ranks.add(unit.rank().orElse(0));
        double[] ofUnit = new double[nodes.size() + 1];
        ofUnit[0] = figure(unit.score());
        for (int i = 0; i < nodes.size(); i++) {
            ofUnit[i + 1] = figure(unit.nodes().get(nodes.get(i)).points());
        }
        figures.add(ofUnit);
        String group = unit.group().orElse("");
        groups.add(new Part(group, ""));
        kinds.add(new Part("", unit.kind()));
        kindsOfGroups.add(new Part(group, unit.kind()));
        areas.add(unit);
    }

    /**
     * Units that have a list of their own.
     *
     * @param group empty: all
     * @param kind empty: all of the group
     * @param area empty: everywhere
     */
    private record Part(String group, String kind, String area) {

        Part(String group, String kind) {
            this(group, kind, "");
        }
    }

    /** Which part each unit belongs to. */
    private static final class Parts {

        private final List<Integer> ofUnits = new ArrayList<>();
        private final Map<Part, Integer> numbers = new LinkedHashMap<>();

        void add(Part part) {
            ofUnits.add(numbers.computeIfAbsent(part, name -> numbers.size()));
        }

        /** Inside a part the order is that of the whole run. */
        Map<Part, int[]> members(int[] all) {
            int[] sizes = new int[numbers.size()];
            ofUnits.forEach(part -> sizes[part]++);
            int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
            int[] taken = new int[sizes.length];
            for (int unit : all) {
                int part = ofUnits.get(unit);
                members[part][taken[part]++] = unit;
            }
            Map<Part, int[]> byPart = new LinkedHashMap<>();
            numbers.forEach((part, number) -> byPart.put(part, members[number]));
            return byPart;
        }
    }

    /** Rows of the areas of these units. */
    Stream<@Nullable Object[]> areas() {
        return areas.rows();
    }

    private static double figure(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    /**
     * Rows of all lists; the lists are made one by one as they are read.
     *
     * @param before run that the change is counted from; empty when there is none
     * @param scoresBefore its scores by unit
     */
    Stream<@Nullable Object[]> rows(String before, Map<String, Double> scoresBefore) {
        int[] byName = places(
                sorted(Comparator.<Integer, String>comparing(sortKeys::get).thenComparing(codes::get)));
        int[] byRank = places(sorted(
                Comparator.<Integer>comparingInt(unit -> ranks.get(unit) == 0 ? Integer.MAX_VALUE : ranks.get(unit))
                        .thenComparingInt(unit -> byName[unit])));
        Stream<Supplier<Stream<@Nullable Object[]>>> always = Stream.of(
                () -> list(UnitOrder.byRank(rule), unit -> figures.get(unit)[0], byRank),
                () -> list(UnitOrder.of(By.NAME), unit -> 0, byName));
        Stream<Supplier<Stream<@Nullable Object[]>>> ofNodes = IntStream.range(0, nodes.size())
                .mapToObj(i ->
                        () -> list(UnitOrder.byNode(nodes.get(i), rule), unit -> figures.get(unit)[i + 1], byRank));
        Supplier<Stream<@Nullable Object[]>> change = () -> list(
                UnitOrder.byChangeSince(before, rule),
                unit -> figures.get(unit)[0] - scoresBefore.getOrDefault(codes.get(unit), Double.NaN),
                byRank);
        return Stream.of(always, ofNodes, Stream.of(change).filter(list -> !before.isEmpty()))
                .flatMap(lists -> lists)
                .flatMap(Supplier::get);
    }

    private int[] sorted(Comparator<Integer> order) {
        Integer[] units = new Integer[codes.size()];
        Arrays.setAll(units, unit -> unit);
        Arrays.sort(units, order);
        return Arrays.stream(units).mapToInt(Integer::intValue).toArray();
    }

    /** The place of each unit in an order. */
    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /**
     * Ranked units by a figure, the greatest first unless the order says otherwise, and those without one last; then the others.
     *
     * @param ties decides between equal figures: places that are all different, without a rank after ranked ones unless by name
     */
    private Stream<@Nullable Object[]> list(UnitOrder order, IntToDoubleFunction figure, int[] ties) {
        double[] keys = new double[codes.size()];
        for (int unit = 0; unit < keys.length; unit++) {
            double value = figure.applyAsDouble(unit);
            double key = order.lowestFirst() ? value : -value;
            keys[unit] = ranks.get(unit) == 0 || Double.isNaN(value) ? Double.POSITIVE_INFINITY : key;
        }
        int[] all = sorted((a, b) -> {
            int compared = Double.compare(keys[a], keys[b]);
            return compared == 0 ? Integer.compare(ties[a], ties[b]) : compared;
        });
        boolean searched = order.by() == By.RANK;
        Map<Part, int[]> parts = parts(all);
        areas.members(all).forEach((area, units) -> {
            // those of a small area are sorted when somebody asks for another order
            if (units.length < all.length && (searched || units.length > UnitListQueries.MOST_FOUND)) {
                parts.put(new Part("", "", area), units);
            }
        });
        return parts.entrySet().stream().flatMap(part -> pages(order, part.getKey(), part.getValue(), searched));
    }

    /** All units, each group, and each kind of either that is not alone there. */
    private Map<Part, int[]> parts(int[] all) {
        Map<Part, int[]> parts = new LinkedHashMap<>();
        parts.put(new Part("", ""), all);
        groups.members(all).forEach(parts::putIfAbsent);
        if (kinds.numbers.size() > 1) {
            Map<Part, int[]> ofKinds = kinds.members(all);
            kindsOfGroups.members(all).forEach(ofKinds::putIfAbsent);
            ofKinds.forEach((part, units) -> {
                if (units.length < parts.get(new Part(part.group(), "")).length) {
                    parts.put(part, units);
                }
            });
        }
        return parts;
    }

    private Stream<@Nullable Object[]> pages(UnitOrder order, Part of, int[] units, boolean searched) {
        int pages = (units.length + UnitPages.UNITS - 1) / UnitPages.UNITS;
        return IntStream.range(0, pages).mapToObj(page -> {
            int[] shown = Arrays.copyOfRange(
                    units, page * UnitPages.UNITS, Math.min(units.length, (page + 1) * UnitPages.UNITS));
            return new @Nullable Object[] {
                run,
                order.list(),
                of.group(),
                page,
                Arrays.stream(shown).mapToObj(codes::get).toArray(String[]::new),
                searched ? UnitPages.joined(Arrays.stream(shown).mapToObj(searchKeys::get)) : null,
                of.kind(),
                of.area()
            };
        });
    }
}
