package vn.thiduaso.dashboard.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.dashboard.published.SheetRows;
import vn.thiduaso.datasets.run.BindingBytes;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.kernel.NodeState;

/** A run as table rows: arrays in the column order of each table. */
record RunRows(PublishableRun run, OffsetDateTime loadedAt) {

    private static final Map<String, Short> STATES =
            Arrays.stream(NodeState.values()).collect(Collectors.toMap(NodeState::word, state -> (short) state.code()));
    /** H2 takes a million bytes in a column. */
    private static final int BYTES_OF_A_PART = 1 << 18;

    @Nullable
    Object[] head() {
        PublishableRun.Head head = run.head();
        var definition = run.indexSet().definition();
        return new @Nullable Object[] {
            head.run(),
            definition.code(),
            definition.version(),
            head.indexSetSha256(),
            head.indexSetYaml(),
            head.illustrative(),
            head.period().toString(),
            head.period().firstDay(),
            head.closing(),
            utc(head.closedAt()),
            head.closedBy(),
            head.units(),
            head.ranked(),
            utc(head.created()),
            head.engine(),
            head.manifest(),
            head.manifestSha256(),
            loadedAt
        };
    }

    Stream<@Nullable Object[]> files() {
        return run.files().stream().map(file -> new @Nullable Object[] {
            run.head().run(),
            file.submission(),
            file.fileName(),
            file.sha256(),
            file.sentBy(),
            utc(file.loadedAt()),
            file.approval().map(PublishableRun.Approval::by).orElse(null),
            file.approval().map(approval -> utc(approval.at())).orElse(null)
        });
    }

    Stream<@Nullable Object[]> others() {
        return IntStream.range(0, run.others().size()).mapToObj(place -> {
            OtherClosing other = run.others().get(place);
            return new @Nullable Object[] {
                run.head().run(),
                place,
                other.purpose().word(),
                other.ofRun(),
                other.closing(),
                other.period().toString(),
                other.closedAt(),
                other.closedBy(),
                other.units()
            };
        });
    }

    /** One row per part of the bytes. */
    Stream<@Nullable Object[]> binding() {
        byte[] bytes = BindingBytes.write(run.binding().get());
        return IntStream.iterate(0, first -> first < bytes.length, first -> first + BYTES_OF_A_PART)
                .mapToObj(first -> new @Nullable Object[] {
                    run.head().run(),
                    first / BYTES_OF_A_PART,
                    Arrays.copyOfRange(bytes, first, Math.min(bytes.length, first + BYTES_OF_A_PART))
                });
    }

    /** One row for a unit with figures in an earlier closing. */
    Stream<@Nullable Object[]> earlier(PublishableRun.Unit unit) {
        return unit.earlier().isEmpty()
                ? Stream.empty()
                : Stream.<@Nullable Object[]>of(
                        new @Nullable Object[] {run.head().run(), unit.unit(), EarlierFigures.write(unit.earlier())});
    }

    /** What the name of a unit is ordered and found by. */
    record Keys(String sort, String search) {

        static Keys of(PublishableRun.Unit unit) {
            return new Keys(Vietnamese.sortKey(unit.name()), Vietnamese.searchKey(unit.name() + " " + unit.unit()));
        }
    }

    @Nullable
    Object[] unit(PublishableRun.Unit unit, Keys keys) {
        return new @Nullable Object[] {
            run.head().run(),
            unit.unit(),
            unit.name(),
            keys.sort(),
            keys.search(),
            unit.kind(),
            unit.group().orElse(null),
            boxed(unit.score()),
            boxed(unit.rank()),
            unit.rank().isPresent(),
            unit.reason().orElse(null),
            boxed(unit.level()),
            unit.coverage(),
            boxed(unit.official()),
            boxed(unit.officialRank()),
            AreaParts.text(run.directory(), unit.unit()),
            run.directory().sector(unit.unit()).orElse(null)
        };
    }

    /** What a unit got at all nodes: one row. */
    @Nullable
    Object[] nodes(PublishableRun.Unit unit) {
        List<PublishableRun.NodeScore> nodes = unit.nodes();
        return new @Nullable Object[] {
            run.head().run(),
            unit.unit(),
            array(nodes, new Double[0], node -> boxed(node.points())),
            array(nodes, new Double[0], node -> boxed(node.official())),
            array(nodes, new Double[0], PublishableRun.NodeScore::max),
            array(nodes, new Double[0], node -> boxed(node.coverage())),
            array(nodes, new Short[0], node -> code(node.state())),
            array(nodes, new Short[0], node -> narrow(node.level())),
            array(nodes, new Double[0], node -> boxed(node.contribution()))
        };
    }

    /** All figures of a unit: one row. */
    @Nullable
    Object[] cells(PublishableRun.Unit unit) {
        List<PublishableRun.Cell> cells = unit.cells();
        return new @Nullable Object[] {
            run.head().run(),
            unit.unit(),
            array(cells, new Integer[0], PublishableRun.Cell::slot),
            array(cells, new Short[0], cell -> (short) cell.state()),
            array(cells, new Double[0], cell -> boxed(cell.figure())),
            texts(cells, PublishableRun.Source::submission),
            texts(cells, PublishableRun.Source::sheet),
            texts(cells, PublishableRun.Source::cell),
            texts(cells, PublishableRun.Source::text),
            texts(cells, source -> source.flag().orElse(null))
        };
    }

    /** In which rows of which sheets the figures of a unit stand. */
    Stream<@Nullable Object[]> parts(PublishableRun.Unit unit) {
        return unit.cells().stream()
                .flatMap(cell -> cell.source().stream())
                .flatMap(source -> CellAddress.find(source.cell()).stream()
                        .map(address ->
                                new SheetPart(source.submission(), source.sheet(), SheetRows.part(address.row()))))
                .distinct()
                .map(part -> new @Nullable Object[] {
                    run.head().run(), part.submission(), part.sheet(), part.number(), unit.unit()
                });
    }

    private record SheetPart(String submission, String sheet, int number) {}

    private static <T, V> @Nullable V[] array(List<T> from, V[] kind, Function<T, @Nullable V> value) {
        @Nullable V[] values = Arrays.copyOf(kind, from.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(from.get(i));
        }
        return values;
    }

    private static @Nullable String[] texts(
            List<PublishableRun.Cell> cells, Function<PublishableRun.Source, @Nullable String> text) {
        return array(
                cells,
                new String[0],
                cell -> cell.source().isPresent() ? text.apply(cell.source().get()) : null);
    }

    private static Short code(String state) {
        return Objects.requireNonNull(STATES.get(state), state);
    }

    private static @Nullable Short narrow(OptionalInt value) {
        return value.isPresent() ? (short) value.getAsInt() : null;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
