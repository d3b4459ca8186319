package vn.thiduaso.ingest.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleRuns;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.CellMarks;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class RunSheetsTest {

    @Test
    void shouldWriteOneLineForEachUnitAndNode() throws IOException {
        assertThat(csv(RunSheets.scores(ExampleFiles.indexSet(), ExampleRuns.scores())))
                .containsExactly(
                        "unit,node,level,points,max,coverage,state,score",
                        "A1,TOTAL,2,9.299999999999999,10,1,value,9.30",
                        "A1,ON_TIME,,5.3,6,1,value,",
                        "A1,MEETINGS,,4,4,1,value,",
                        "A2,TOTAL,,,10,0.4,missing,",
                        "A2,ON_TIME,,,6,0,missing,",
                        "A2,MEETINGS,,0,4,1,value,",
                        "A3,TOTAL,,7,10,0,given,7.00",
                        "A3,ON_TIME,,,6,0,not-applicable,",
                        "A3,MEETINGS,,,4,0,not-applicable,");
    }

    @Test
    void shouldWriteScoreRankAndReasonOfEachUnit() throws IOException {
        assertThat(csv(RunSheets.ranks(ExampleFiles.indexSet(), ExampleRuns.scores())))
                .containsExactly(
                        "unit,group,score,rank,ranked,coverage,reason",
                        "A1,Xã loại 1,9.30,1,true,1,",
                        "A2,,,,false,0.4,Thiếu số liệu của chỉ số bắt buộc",
                        "A3,,7.00,,false,0,\"Chỉ có thứ hạng công bố, không có điểm của từng phần để tính (hạng công"
                                + " bố: 12)\"");
    }

    @Test
    void shouldNameTheChildThatAGroupCannotTake() throws IOException {
        IndexSet set = IndexSetYaml.read(ExampleFiles.YAML.replace("type: sum", "type: geometric-mean"), "set.yaml");

        assertThat(csv(RunSheets.ranks(set, List.of(ExampleRuns.refused()))))
                .last()
                .isEqualTo("A4,,,,false,1,\"Cách gộp hoặc công thức không tính được với số liệu này:"
                        + " MEETINGS (Buổi họp) được 0 điểm, trong nhóm TOTAL (Tổng)\"");
    }

    @Test
    void shouldWriteContributionsWhereThereAreAny() throws IOException {
        assertThat(csv(RunSheets.contributions(ExampleFiles.indexSet(), ExampleRuns.scores())))
                .containsExactly(
                        "unit,node,contribution",
                        "A1,ON_TIME,5.30",
                        "A1,MEETINGS,4.00",
                        "A2,MEETINGS,0.00",
                        "A3,TOTAL,7.00");
    }

    @Test
    void shouldWriteOneLineForEachMarkOfAFigure() throws IOException {
        IndexSet set = IndexSetYaml.read(
                ExampleFiles.YAML.replace(
                        "tree:", "preparation: [{type: impute, from: median, columns: [MEETINGS]}]\ntree:"),
                "set.yaml");
        List<UnitHistory> units = new ArrayList<>();
        for (double meetings : new double[] {4, Double.NaN, 2}) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[values.length];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            int slot = set.findSlot("MEETINGS", Part.VALUE).orElseThrow().index();
            values[slot] = meetings;
            states[slot] = (Double.isNaN(meetings) ? CellState.MISSING : CellState.VALUE).code();
            units.add(UnitHistory.of("A" + units.size(), "", values, states));
        }

        assertThat(csv(RunSheets.marks(CellMarks.of(set, BoundPreparation.of(set, units)), units)))
                .containsExactly("unit,input,mark", "A1,MEETINGS,imputed");
        assertThat(csv(RunSheets.marks(CellMarks.of(ExampleFiles.indexSet(), BoundPreparation.NONE), units)))
                .containsExactly("unit,input,mark");
    }

    @Test
    void shouldListRunsAndMarkThePublishedOne() throws IOException {
        Sheet list = RunList.of(
                List.of(ExampleRuns.run(), ExampleRuns.run("ffffffffffff", "2026-10-04T01:00:00Z")),
                Set.of(ExampleRuns.RUN));

        assertThat(csv(list))
                .containsExactly(
                        "run,index_set,version,period,units,ranked,published,created",
                        "0123456789ab,SAMPLE,1,2026-Q3,3,1,true,2026-10-05T01:00:00Z",
                        "ffffffffffff,SAMPLE,1,2026-Q3,3,1,false,2026-10-04T01:00:00Z");
    }

    private static List<String> csv(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.CSV.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
