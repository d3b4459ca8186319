package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitAreas;
import vn.thiduaso.ingest.wording.Vietnamese;

/** Which areas the units of a run stand in, taken one by one. A unit belongs to the areas above it, and to its own where others stand below it. */
final class AreaParts {

    /** Units above one that are its areas; no tree of units is as deep. */
    private static final int DEPTH = 8;

    private final String run;
    private final Directory directory;
    private final List<List<String>> ofUnits = new ArrayList<>();
    private final List<Boolean> ranked = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    AreaParts(String run, Directory directory) {
        this.run = run;
        this.directory = directory;
    }

    void add(PublishableRun.Unit unit) {
        List<String> areas = areas(directory, unit.unit()).toList();
        known.addAll(areas.subList(1, areas.size()));
        ofUnits.add(areas);
        ranked.add(unit.rank().isPresent());
    }

    private static Stream<String> areas(Directory directory, String unit) {
        return Stream.concat(Stream.of(unit), directory.above(unit).stream().limit(DEPTH));
    }

    /** As the table of units keeps them. */
    static String text(Directory directory, String unit) {
        return UnitAreas.text(areas(directory, unit));
    }

    /**
     * The units of each area, in the order given.
     *
     * @param all numbers of the units as they were added
     */
    Map<String, int[]> members(int[] all) {
        Map<String, int[]> members = new LinkedHashMap<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (int unit : all) {
            ofUnits.get(unit).stream().filter(known::contains).forEach(area -> taken.merge(area, 1, Integer::sum));
        }
        taken.forEach((area, units) -> members.put(area, new int[units]));
        taken.replaceAll((area, units) -> 0);
        for (int unit : all) {
            ofUnits.get(unit).stream()
                    .filter(known::contains)
                    .forEach(area -> members.get(area)[taken.merge(area, 1, Integer::sum) - 1] = unit);
        }
        return members;
    }

    /** Rows of {@code run_area}. */
    Stream<@Nullable Object[]> rows() {
        int[] all = new int[ofUnits.size()];
        Arrays.setAll(all, unit -> unit);
        return members(all).entrySet().stream().map(area -> {
            String name = directory.name(area.getKey());
            return new @Nullable Object[] {
                run,
                area.getKey(),
                name,
                Vietnamese.sortKey(name),
                directory.parent(area.getKey()),
                area.getValue().length,
                (int) Arrays.stream(area.getValue()).filter(ranked::get).count()
            };
        });
    }
}
