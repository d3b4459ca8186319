package vn.thiduaso.dashboard.award.campaign;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.award.Recipient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the line of a kind of candidates is drawn, UC-054. */
class ProposalDrawingTest {

    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC);
    private static final Labels LABEL = new Labels("Ủy ban Mặt trận Tổ quốc xã", "Fatherland Front");
    private static final Candidates FRONT = new Candidates(
            "PHU-TAN-2025-2030",
            "front",
            LABEL,
            Recipient.COLLECTIVE,
            Set.of(UnitKind.FRONT),
            Optional.of("PHUTAN-MINH-HOA"),
            List.of(new Candidates.Criterion("III.2.2-a", LABEL, "", 10)));

    private static Proposal.Row row(@Nullable String group, @Nullable Integer rank, boolean proposed) {
        UnitRow unit = new UnitRow(
                group + " " + rank,
                "Đơn vị",
                "front",
                group,
                rank == null ? null : 90.0,
                rank,
                rank == null ? "no-data" : null,
                null,
                1,
                null,
                null,
                "");
        return new Proposal.Row(unit, null, null, null, proposed, false);
    }

    private static List<Boolean> cuts(Proposal.Row... rows) {
        RunHead run = new RunHead(
                "a00000000001",
                "PHUTAN-MINH-HOA",
                "2",
                "",
                true,
                Period.parse("2026"),
                "",
                AT,
                "",
                1,
                1,
                AT,
                "",
                "",
                AT,
                "A");
        Proposal.Source source = new Proposal.Source(
                run,
                BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set().definition(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false);
        Proposal proposal = new Proposal(FRONT, Optional.of(source), OptionalInt.of(2), List.of(rows), 0);
        List<Boolean> cuts = new ArrayList<>();
        new ProposalDrawing(proposal, Set.of(), true, PageWords.VIETNAMESE, Formats.in("vi"))
                .kind()
                .rows()
                .forEach(row -> cuts.add(row.cut()));
        return cuts;
    }

    @Test
    void shouldDrawTheLineUnderTheOnlyCandidate() {
        assertThat(cuts(row("Khối", 1, true))).containsExactly(true);
        assertThat(cuts(row(null, 1, true))).containsExactly(true);
    }

    @Test
    void shouldDrawTheLineUnderTheLastOfEachGroupAboveIt() {
        assertThat(cuts(
                        row("A", 1, true),
                        row("A", 2, true),
                        row("A", 3, false),
                        row("B", 1, true),
                        row("B", null, false)))
                .containsExactly(false, true, false, true, false);
        assertThat(cuts(row("A", 1, true), row("B", 1, true))).containsExactly(true, true);
    }

    @Test
    void shouldDrawNoLineWhereNobodyIsAboveIt() {
        assertThat(cuts(row("A", 3, false))).containsExactly(false);
        assertThat(cuts()).isEmpty();
    }
}
