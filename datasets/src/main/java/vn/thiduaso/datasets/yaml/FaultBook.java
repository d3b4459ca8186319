package vn.thiduaso.datasets.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.Refusals;

/** Collects the faults of one file, and remembers on which line each path of the set stands. */
public final class FaultBook {

    private record Entry(int line, Fault fault) {}

    /** For what the set says of a key of a node: the keys whose own faults explain it. */
    private static final Map<String, Set<String>> CAUSES = Map.of(
            "max", Set.of("max", "rule", "children", "aggregate"),
            "rule", Set.of("rule", "input", "inputs", "max"),
            "input", Set.of("rule", "input", "inputs"),
            "inputs", Set.of("rule", "input", "inputs"));

    private static final Pattern STEP = Pattern.compile("preparation/\\d+");

    private static final String INDEX_SETS = "docs/index-set.md";

    private final String fileName;
    private final String document;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private int unreadable;

    /** For an index set, or what belongs to one. */
    public FaultBook(String fileName) {
        this(fileName, INDEX_SETS);
    }

    /** @param document that describes the format, for remedies */
    public FaultBook(String fileName, String document) {
        this.fileName = fileName;
        this.document = document;
    }

    String document() {
        return document;
    }

    /** Notes the line of a path. */
    public void mark(String path, int line) {
        lines.put(path, line);
    }

    public void add(int line, String path, String message, String remedy) {
        entries.add(new Entry(line, new Fault(fileName + ":" + line, path, message, remedy)));
    }

    /**
     * Adds what the index set says of itself as a whole, except what only follows from a fault already noted: a maximum that could not be
     * read makes the sum of its group wrong too.
     */
    public void addWhole(List<Fault> ofTheSet) {
        List<String> faulty =
                entries.stream().map(entry -> entry.fault().path()).toList();
        for (Fault fault : ofTheSet) {
            if (faulty.stream().noneMatch(earlier -> follows(fault.path(), earlier))) {
                add(lineOf(fault.path()), fault.path(), fault.message(), fault.remedy());
            }
        }
    }

    /** Adds what a whole says of itself, but at places where a fault is noted already. */
    public void addElsewhere(List<Fault> ofTheWhole) {
        List<String> faulty =
                entries.stream().map(entry -> entry.fault().path()).toList();
        ofTheWhole.stream()
                .filter(fault -> !faulty.contains(fault.path()))
                .forEach(fault -> add(lineOf(fault.path()), fault.path(), fault.message(), fault.remedy()));
    }

    private boolean follows(String path, String earlier) {
        String node = nodeOf(path);
        if (path.equals(earlier)) {
            return true;
        }
        if (path.equals(node) || !earlier.startsWith(node + "/")) {
            return false;
        }
        String key = keyAfter(node, path);
        return CAUSES.getOrDefault(key, Set.of(key)).contains(keyAfter(node, earlier))
                || (key.equals("max") && earlier.endsWith("/max"));
    }

    private static String keyAfter(String node, String path) {
        return path.substring(node.length() + 1).split("/", 2)[0];
    }

    /** A fault that leaves a stand-in behind: what is made of stand-ins is not blamed again. */
    public void addUnreadable(int line, String path, String message, String remedy) {
        countUnreadable();
        add(line, path, message, remedy);
    }

    /** A stand-in whose fault is told later. */
    public void countUnreadable() {
        unreadable++;
    }

    /** How many stand-ins there are so far. */
    public int unreadable() {
        return unreadable;
    }

    /** What a constructor makes, or nothing and a fault with its message. */
    public <T> Optional<T> attempt(int line, String path, Supplier<T> make) {
        return attempt(unreadable, line, path, make);
    }

    /** The same; silent when a stand-in was made since there were {@code before} of them. */
    public <T> Optional<T> attempt(int before, int line, String path, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            if (unreadable == before) {
                Refusals.of(refused).forEach(message -> add(line, path, message, "sửa theo mẫu trong " + document));
            }
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** In the order of the lines. */
    public List<Fault> faults() {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::line))
                .map(Entry::fault)
                .distinct()
                .toList();
    }

    private int lineOf(String path) {
        for (String at = path; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            if (at.lastIndexOf('/') < 0) {
                return 1;
            }
        }
    }

    /** The path without the key that follows the code of a node, or the place of a preparation step. */
    private String nodeOf(String path) {
        String at = path;
        while (at.indexOf('/') >= 0
                && !lines.containsKey(at + "/code")
                && !STEP.matcher(at).matches()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return at;
    }
}
