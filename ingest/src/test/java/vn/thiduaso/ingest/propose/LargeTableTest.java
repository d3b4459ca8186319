package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

class LargeTableTest {

    private static final int INDICATORS = 19;
    private static final int UNITS = 300;

    @TempDir
    private Path folder;

    private static IndexSet indexSet() {
        String indicators = IntStream.rangeClosed(1, INDICATORS)
                .mapToObj(number -> """
                            - {code: R%1$d, label: Tỷ lệ hồ sơ nhóm %1$d, max: 1, input: {unit: "%%", kind: ratio}, rule: {type: ratio-linear}}
                        """.formatted(number))
                .collect(Collectors.joining());
        String tree = ExampleFiles.YAML
                        .substring(0, ExampleFiles.YAML.indexOf("- code: ON_TIME"))
                        .stripTrailing() + "\n";
        return IndexSetYaml.read(tree.replace("max: 10", "max: " + INDICATORS) + indicators, "wide.yaml");
    }

    private static List<UnitRow> units() {
        return IntStream.rangeClosed(1, UNITS)
                .mapToObj(number -> new UnitRow(
                        "units", "U" + number, "Ấp số " + number, "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN))
                .toList();
    }

    @Test
    void shouldReadFortyColumnsOfThreeHundredUnitsUnderThreeRowsOfHeads() {
        OfficeTable table = OfficeTable.of("Biểu").row("BÁO CÁO QUÝ III/2026").row();
        List<Object> top = new ArrayList<>(List.of("STT", "Đơn vị", "Số liệu quý III"));
        List<Object> names = new ArrayList<>(java.util.Arrays.asList(null, null));
        List<Object> parts = new ArrayList<>(java.util.Arrays.asList(null, null));
        for (int number = 1; number <= INDICATORS; number++) {
            names.add(number + ". Tỷ lệ hồ sơ nhóm " + number);
            names.add(null);
            parts.add("Tử số");
            parts.add("Mẫu số");
        }
        table.row(top.toArray()).row(names.toArray()).row(parts.toArray());
        for (int unit = 1; unit <= UNITS; unit++) {
            List<Object> row = new ArrayList<>(List.of(unit, "ẤP SỐ " + unit));
            for (int number = 1; number <= INDICATORS; number++) {
                row.add(unit % 50);
                row.add(50 + number);
            }
            table.row(row.toArray());
        }
        table.merge("A3:A5", "B3:B5");
        SourceFile file = SourceFile.open(table.write(folder.resolve("bieu.xlsx")), ReadLimits.batch());

        Proposal proposal = Proposal.of(
                "bieu",
                Sketch.of(file.reader()),
                new Known(indexSet(), units(), ExampleFiles.PERIOD),
                Answers.NONE,
                Optional.empty());

        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.mapping().orElseThrow().sheets().get(0).columns()).hasSize(2 + 2 * INDICATORS);
    }
}
