package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The ASEM index of COINr's examples with its whole pipeline, and the figures of its 51 countries.
 *
 * @param units the countries with their figures
 */
record AsemIndex(IndexSet set, List<UnitHistory> units) {

    /**
     * @param yaml text of the set
     * @param figures {@code iData.csv} as COINr has it: {@code uCode}, a group, one column for each code of the set
     */
    static AsemIndex read(Path yaml, Path figures) throws IOException {
        IndexSet set =
                IndexSetSource.of(Files.readString(yaml), yaml.toString()).set();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(figures)) {
            return new AsemIndex(set, rows.stream().map(row -> unit(set, row)).toList());
        }
    }

    /** Countries and figures as files for {@code preview}: two CSV files in a folder, units first. */
    List<Path> files(Path folder) throws IOException {
        StringBuilder countries = new StringBuilder("unit,name,kind,group\n");
        StringBuilder figures = new StringBuilder("unit");
        List<Slot> slots =
                set.slots().stream().filter(slot -> slot.part() == Part.VALUE).toList();
        slots.forEach(slot -> figures.append(',').append(slot.code()));
        String kind = set.definition().appliesTo().iterator().next();
        for (UnitHistory unit : units) {
            countries.append("%s,%s,%s,%s%n".formatted(unit.unit(), unit.unit(), kind, unit.group()));
            figures.append('\n').append(unit.unit());
            for (Slot slot : slots) {
                double figure = unit.scoredValues()[slot.index()];
                figures.append(',').append(Double.isNaN(figure) ? "" : Double.toString(figure));
            }
        }
        return List.of(
                Files.writeString(folder.resolve("asem-units.csv"), countries),
                Files.writeString(folder.resolve("asem-figures.csv"), figures.append('\n')));
    }

    private static UnitHistory unit(IndexSet set, NamedCsvRecord row) {
        double[] figures = new double[set.slotCount()];
        byte[] states = new byte[set.slotCount()];
        Arrays.fill(figures, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        row.getFieldsAsMap()
                .forEach((code, text) -> set.findSlot(code, Part.VALUE)
                        .filter(slot -> !text.isEmpty())
                        .ifPresent(slot -> {
                            figures[slot.index()] = Double.parseDouble(text);
                            states[slot.index()] = CellState.VALUE.code();
                        }));
        return UnitHistory.of(row.getField("uCode"), row.getField("EurAsia_group"), figures, states);
    }
}
