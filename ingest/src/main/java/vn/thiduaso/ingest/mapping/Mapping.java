package vn.thiduaso.ingest.mapping;

import java.util.List;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.read.SheetShape;

/**
 * A layout that somebody confirmed: what stands where in the files of a sender. The format: {@code docs/mapping.md}.
 *
 * @param name by which it is kept
 * @param indexSet code of the set its codes belong to
 * @param sender whose files it reads first; empty: anybody's
 * @param sheets at least one, in the order in which they are tried
 * @param skipped names of sheets that somebody has said are not read
 * @param units how files write units that are not known by that
 * @param indicators the same of indicators that stand in rows
 */
public record Mapping(
        String name,
        String indexSet,
        String sender,
        List<SheetMapping> sheets,
        List<String> skipped,
        Aliases units,
        Aliases indicators) {

    public Mapping {
        skipped = List.copyOf(skipped);
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("Mẫu đọc phải có ít nhất một sheet");
        }
    }

    /** Sheets of the mapping that one of the file may be, in the order in which they are tried: a hidden one only if it is named, a skipped one never. */
    List<SheetMapping> candidates(SheetShape shape) {
        if (isSkipped(shape.name())) {
            return List.of();
        }
        return sheets.stream()
                .filter(sheet -> sheet.isFor(shape.name()))
                .filter(sheet -> !shape.hidden() || !sheet.sheet().equals(SheetMapping.ANY))
                .toList();
    }

    /** Whether somebody has said that a sheet is not read. */
    boolean isSkipped(String sheet) {
        return skipped.stream().anyMatch(name -> Fold.of(name).equals(Fold.of(sheet)));
    }

    /** Whether figures are turned into those of another time, so that they depend on what the lake has of earlier periods. */
    public boolean turnsFigures() {
        return sheets.stream()
                .flatMap(SheetMapping::figures)
                .anyMatch(column -> column.figure().mode() != Mode.AS_ASKED);
    }

    /** The same with other names of units and indicators. */
    public Mapping withNames(Aliases newUnits, Aliases newIndicators) {
        return new Mapping(name, indexSet, sender, sheets, skipped, newUnits, newIndicators);
    }

    /** The same mapping under another name, of another sender. */
    public Mapping named(String newName, String newSender) {
        return new Mapping(newName, indexSet, newSender, sheets, skipped, units, indicators);
    }
}
