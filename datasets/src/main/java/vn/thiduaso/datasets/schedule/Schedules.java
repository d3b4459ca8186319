package vn.thiduaso.datasets.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;

/** Finds the deadlines that hold in a home: those of its own file, and of the bundled packs for index sets that file says nothing of. */
public final class Schedules {

    /** Name of the file in a home. */
    public static final String FILE = "schedule.yaml";

    private Schedules() {}

    /**
     * The deadlines of an index set.
     *
     * @param home folder that may have a {@link #FILE}
     * @throws InvalidScheduleException with all faults of that file
     */
    public static Schedule of(Path home, String indexSet) {
        Path file = home.resolve(FILE);
        Schedule own = Files.isRegularFile(file) ? read(file) : Schedule.NONE;
        return own.knows(indexSet) ? own : bundled(indexSet);
    }

    /** @throws InvalidScheduleException with all faults of the file */
    public static Schedule read(Path file) {
        try {
            return ScheduleYaml.read(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    private static Schedule bundled(String indexSet) {
        List<DeadlineRule> rules = Packs.list().stream()
                .filter(pack -> pack.indexSet().equals(indexSet))
                .flatMap(pack -> pack.schedule().stream().flatMap(path -> rules(pack, path).stream()))
                .toList();
        return new Schedule(rules);
    }

    private static List<DeadlineRule> rules(Pack pack, String path) {
        return ScheduleYaml.read(pack.text(path), pack.name() + "/" + path).rules();
    }
}
