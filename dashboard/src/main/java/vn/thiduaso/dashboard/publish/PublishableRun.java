package vn.thiduaso.dashboard.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;

/**
 * A finished run with everything the pages need of it: scores by unit and node, the figures they rest on, and where each figure stood.
 *
 * @param head what the run is
 * @param indexSet the set it was scored with
 * @param files the files its figures came from, those of the closings it looks back to too
 * @param others closings besides the one scored whose figures went into it, earlier ones first, oldest first
 * @param binding what its units were scored with; asked for once
 * @param directory what the list of units said when its figures were closed
 * @param units as many as {@code head.units()}, each once; may be read anew at each walk, for there can be too many to be held at once
 */
public record PublishableRun(
        Head head,
        IndexSet indexSet,
        List<SourceFile> files,
        List<OtherClosing> others,
        Supplier<Binding> binding,
        Directory directory,
        Iterable<Unit> units) {

    /** A run of units of which nothing else is known. */
    public PublishableRun(
            Head head,
            IndexSet indexSet,
            List<SourceFile> files,
            List<OtherClosing> others,
            Supplier<Binding> binding,
            Iterable<Unit> units) {
        this(head, indexSet, files, others, binding, Directory.NONE, units);
    }

    public PublishableRun {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    /** The same run with other units. */
    public PublishableRun withUnits(Iterable<Unit> otherUnits) {
        return new PublishableRun(head, indexSet, files, others, binding, directory, otherUnits);
    }

    /** The same run with another list of units. */
    public PublishableRun with(Directory other) {
        return new PublishableRun(head, indexSet, files, others, binding, other, units);
    }

    /**
     * @param run run id
     * @param indexSetSha256 SHA-256 of the YAML text, hex
     * @param indexSetYaml the set as text
     * @param illustrative true: the set is an example, or a figure came from a file of made-up figures
     * @param closing closing whose figures were scored
     * @param units how many; {@code ranked} of them have a rank
     * @param created when the run was made
     * @param engine version of the scoring engine
     * @param manifest JSON text as in the lake
     */
    public record Head(
            String run,
            String indexSetSha256,
            String indexSetYaml,
            boolean illustrative,
            Period period,
            String closing,
            Instant closedAt,
            String closedBy,
            int units,
            int ranked,
            Instant created,
            String engine,
            String manifest,
            String manifestSha256) {}

    /**
     * A file as it was loaded once.
     *
     * @param approval the last one; empty when nobody approved it, as in lakes made before there were acts
     */
    public record SourceFile(
            String submission,
            String fileName,
            String sha256,
            String sentBy,
            Instant loadedAt,
            Optional<Approval> approval) {}

    /** Who approved a file, and when. */
    public record Approval(String by, Instant at) {}

    /**
     * One unit of the run.
     *
     * @param score published score; empty when it cannot be computed
     * @param reason code of why it is not ranked; empty when ranked
     * @param official score published by somebody else, in the unit of {@code score}
     * @param nodes one per node of the set, in order
     * @param cells figures, at most one per slot, in slot order
     * @param earlier figures in the earlier closings, where preparation can see them
     */
    public record Unit(
            String unit,
            String name,
            String kind,
            Optional<String> group,
            OptionalDouble score,
            OptionalInt rank,
            Optional<String> reason,
            OptionalInt level,
            double coverage,
            OptionalDouble official,
            OptionalInt officialRank,
            List<NodeScore> nodes,
            List<Cell> cells,
            List<EarlierFigures> earlier) {

        public Unit {
            nodes = List.copyOf(nodes);
            cells = List.copyOf(cells);
            earlier = List.copyOf(earlier);
        }
    }

    /** What a node got; figures are empty where there is none. {@code state} is the word of the node state. */
    public record NodeScore(
            OptionalDouble points,
            OptionalDouble official,
            double max,
            OptionalDouble coverage,
            String state,
            OptionalInt level,
            OptionalDouble contribution) {}

    /**
     * One figure and where it stood.
     *
     * @param slot place in the arrays the scorer reads
     * @param state 0 value, 1 missing, 2 not applicable
     * @param source where it stood; empty when nobody sent it
     */
    public record Cell(int slot, int state, OptionalDouble figure, Optional<Source> source) {}

    /** Place of a figure in a file; {@code text} is what stands there letter for letter. */
    public record Source(String submission, String sheet, String cell, String text, Optional<String> flag) {}
}
