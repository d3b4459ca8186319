package vn.thiduaso.dashboard.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.format.Vietnamese;
import vn.thiduaso.scoring.indexset.Slot;

/** A run as table rows: arrays in the column order of each table. */
record RunRows(PublishableRun run, OffsetDateTime loadedAt) {

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
            run.head().run(), file.submission(), file.fileName(), file.sha256(), file.sentBy(), utc(file.loadedAt())
        });
    }

    @Nullable
    Object[] unit(PublishableRun.Unit unit) {
        return new @Nullable Object[] {
            run.head().run(),
            unit.unit(),
            unit.name(),
            Vietnamese.sortKey(unit.name()),
            Vietnamese.searchKey(unit.name() + " " + unit.unit()),
            unit.kind(),
            unit.group().orElse(null),
            boxed(unit.score()),
            boxed(unit.rank()),
            unit.rank().isPresent(),
            unit.reason().orElse(null),
            boxed(unit.level()),
            unit.coverage(),
            boxed(unit.official()),
            boxed(unit.officialRank())
        };
    }

    Stream<@Nullable Object[]> nodes(PublishableRun.Unit unit) {
        return IntStream.range(0, unit.nodes().size()).mapToObj(place -> node(unit, place));
    }

    private @Nullable Object[] node(PublishableRun.Unit unit, int place) {
        PublishableRun.NodeScore node = unit.nodes().get(place);
        return new @Nullable Object[] {
            run.head().run(),
            unit.unit(),
            place,
            run.indexSet().nodes().get(place).code(),
            boxed(node.points()),
            boxed(node.official()),
            node.max(),
            boxed(node.coverage()),
            node.state(),
            boxed(node.level()),
            boxed(node.contribution())
        };
    }

    Stream<@Nullable Object[]> cells(PublishableRun.Unit unit) {
        return unit.cells().stream().map(cell -> cell(unit.unit(), cell));
    }

    private @Nullable Object[] cell(String unit, PublishableRun.Cell cell) {
        Slot slot = run.indexSet().slots().get(cell.slot());
        Optional<PublishableRun.Source> source = cell.source();
        Optional<CellAddress> address = source.flatMap(place -> CellAddress.find(place.cell()));
        return new @Nullable Object[] {
            run.head().run(),
            unit,
            cell.slot(),
            slot.code(),
            slot.part().word(),
            cell.state(),
            boxed(cell.figure()),
            source.map(PublishableRun.Source::submission).orElse(null),
            source.map(PublishableRun.Source::sheet).orElse(null),
            source.map(PublishableRun.Source::cell).orElse(null),
            address.map(CellAddress::row).orElse(null),
            address.map(CellAddress::column).orElse(null),
            source.map(PublishableRun.Source::text).orElse(null),
            source.flatMap(PublishableRun.Source::flag).orElse(null)
        };
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
