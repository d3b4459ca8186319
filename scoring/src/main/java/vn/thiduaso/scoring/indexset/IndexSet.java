package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.statistics.SampleNeed;

/**
 * A checked index set with its layout: nodes in preorder (views last) and the slots of a unit's figures in the same order.
 *
 * <p>Slots of each node: {@code official}; for the root also {@code official-rank}; for an indicator, of each input {@code value} and, for
 * a ratio, {@code numerator} and {@code denominator}. An index set that exists is valid.
 */
public final class IndexSet {

    private final Definition definition;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<String, Integer> nodeByCode = new HashMap<>();
    private final Map<String, Slot> slotByName = new HashMap<>();
    /** By node; only those that have any. */
    private final Map<Integer, List<Integer>> readers;

    private IndexSet(Definition definition) {
        this.definition = definition;
        lay(definition.root(), -1);
        definition.views().forEach(view -> lay(view, -1));
        readers = layReaders();
    }

    /** @throws InvalidIndexSetException with all faults found */
    public static IndexSet of(Definition definition) {
        List<Fault> faults = IndexSetChecks.check(definition);
        if (!faults.isEmpty()) {
            throw new InvalidIndexSetException(faults);
        }
        return new IndexSet(definition);
    }

    /**
     * Share of a node in the root, 0–1: the product of its shares among its siblings that earn points, by maxima in a sum of points and by weights elsewhere.
     *
     * @param node in the tree
     */
    public double share(int node) {
        double share = 1;
        for (int at = node; at > 0; at = parent(at)) {
            Group above = (Group) nodes.get(parent(at));
            double all = above.children().stream()
                    .filter(child -> child.max() > 0)
                    .mapToDouble(child -> pull(above, child))
                    .sum();
            share *= pull(above, nodes.get(at)) / all;
        }
        return share;
    }

    private static double pull(Group above, Node child) {
        return above.aggregation() instanceof SumOfPoints
                ? child.max()
                : child.head().weight();
    }

    private void lay(Node node, int parent) {
        int index = nodes.size();
        nodes.add(node);
        parents.add(parent);
        nodeByCode.put(node.code(), index);
        addSlot(index, node.code(), Part.OFFICIAL, List.of());
        if (index == 0) {
            addSlot(index, node.code(), Part.OFFICIAL_RANK, List.of());
        }
        if (node instanceof Indicator indicator) {
            indicator.inputs().forEach(input -> laySlots(index, input));
        } else {
            slotByName.put(name(node.code(), Part.VALUE), slotByName.get(name(node.code(), Part.OFFICIAL)));
        }
        if (node instanceof Group group) {
            group.children().forEach(child -> lay(child, index));
        }
    }

    private void laySlots(int node, Input input) {
        addSlot(node, input.code(), Part.VALUE, input.aliases());
        if (input.kind() == Input.Kind.RATIO) {
            addSlot(node, input.code(), Part.NUMERATOR, input.aliases());
            addSlot(node, input.code(), Part.DENOMINATOR, input.aliases());
        }
    }

    private void addSlot(int node, String code, Part part, List<String> aliases) {
        Slot slot = new Slot(slots.size(), node, code, part);
        slots.add(slot);
        slotByName.put(name(code, part), slot);
        aliases.forEach(alias -> slotByName.putIfAbsent(name(alias, part), slot));
    }

    /** Laid once: asked for each node of a set of thousands. */
    private Map<Integer, List<Integer>> layReaders() {
        Map<String, Integer> owners = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node) instanceof Indicator indicator) {
                for (Input input : indicator.inputs()) {
                    owners.put(input.code(), node);
                }
            }
        }
        Map<Integer, Set<Integer>> found = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node) instanceof Indicator indicator
                    && indicator.formula().isPresent()) {
                for (String name : indicator.formula().get().names()) {
                    int owner = owners.get(name);
                    if (owner != node) {
                        found.computeIfAbsent(owner, key -> new LinkedHashSet<>())
                                .add(node);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private static String name(String code, Part part) {
        return code + '\u0001' + part;
    }

    public Definition definition() {
        return definition;
    }

    public String code() {
        return definition.code();
    }

    public String version() {
        return definition.version();
    }

    /** Tree nodes in preorder, then views. The root is node 0. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    public List<Slot> slots() {
        return Collections.unmodifiableList(slots);
    }

    public int slotCount() {
        return slots.size();
    }

    /** Index of the parent of a node; −1 for the root and for views. */
    public int parent(int node) {
        return parents.get(node);
    }

    /** @throws NoSuchElementException when no node has this code */
    public int node(String code) {
        return findNode(code).orElseThrow(() -> new NoSuchElementException("no node " + code + " in " + code()));
    }

    public Optional<Integer> findNode(String code) {
        return Optional.ofNullable(nodeByCode.get(code));
    }

    /**
     * The slot a file means by a code and a part. Aliases count; {@code value} of a group or view means its official points.
     */
    public Optional<Slot> findSlot(String code, Part part) {
        return Optional.ofNullable(slotByName.get(name(code, part)));
    }

    /** Whether a node and all above it apply to a kind of unit. */
    public boolean applies(int node, String kind) {
        if (!definition.appliesTo().contains(kind)) {
            return false;
        }
        for (int at = node; at >= 0; at = parents.get(at)) {
            Set<String> kinds = nodes.get(at).head().appliesTo();
            if (!kinds.isEmpty() && !kinds.contains(kind)) {
                return false;
            }
        }
        return true;
    }

    /** Indexes of the other indicators whose formulas read an input of this node, in node order. */
    public List<Integer> readers(int node) {
        return readers.getOrDefault(node, List.of());
    }

    /** Whether the points of a node depend on other units by its own rule or aggregation, whatever stands below it. */
    public boolean looksAtOthers(int node) {
        Node at = nodes.get(node);
        return at instanceof Indicator indicator
                ? indicator.rule().needsSample()
                : at instanceof Group group && group.looksAtOthers();
    }

    /** Whether any rule must see the sample before a unit can be scored. */
    public boolean needsSample() {
        return sampleNeeds().stream().anyMatch(need -> need.kind() != SampleNeed.Kind.NONE);
    }

    /** What the rules must know of the other units, by node. */
    public List<SampleNeed> sampleNeeds() {
        return nodes.stream()
                .map(node ->
                        node instanceof Indicator indicator ? indicator.rule().need() : SampleNeed.NONE)
                .toList();
    }

    /** Whether any aggregation compares the units pair by pair; groups rescaled over the units are not counted: {@link Group#looksAtOthers}. */
    public boolean comparesPairs() {
        return nodes.stream()
                .anyMatch(node ->
                        node instanceof Group group && group.aggregation().comparesPairs());
    }

    /** The citation of a node: its own, its nearest ancestor's, or the first legal basis of the set. */
    public Citation citation(int node) {
        for (int at = node; at >= 0; at = parents.get(at)) {
            Optional<Citation> own = nodes.get(at).head().citation();
            if (own.isPresent()) {
                return own.get();
            }
        }
        return definition.legalBasis().get(0);
    }

    @Override
    public String toString() {
        return code() + "@" + version();
    }
}
