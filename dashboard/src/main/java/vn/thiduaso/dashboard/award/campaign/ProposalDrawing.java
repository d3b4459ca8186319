package vn.thiduaso.dashboard.award.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.movement.AimTally;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * Draws the candidates of one kind.
 *
 * @param listed codes of the units of this kind that are on the list now
 * @param draft whether another run may still take its place
 */
record ProposalDrawing(Proposal proposal, Set<String> listed, boolean draft, Words words, Formats f) {

    private static final int DIGITS = 2;

    CampaignView.Kind kind() {
        Optional<Proposal.Source> source = proposal.source();
        return new CampaignView.Kind(
                proposal.kind().kind(),
                proposal.kind().label().in(words.language()),
                source.map(this::told).orElse(""),
                source.map(one -> Address.of("/runs/{run}", one.run().run()).text())
                        .orElse(""),
                line(),
                source.map(this::ties).orElse(List.of()),
                source.map(this::notes).orElse(List.of()),
                none(),
                source.map(Proposal.Source::hasAims).orElse(false),
                source.map(this::rows).orElse(List.of()),
                proposal.kind().criteria().stream()
                        .map(one -> words.text(
                                "campaign.criterion", one.code(), one.label().in(words.language()), one.most()))
                        .toList());
    }

    private String told(Proposal.Source source) {
        RunHead run = source.run();
        return words.text(
                draft ? "campaign.source.draft" : "campaign.source",
                f.period(run.period()),
                source.set().name().in(words.language()),
                run.version(),
                run.run(),
                f.dateTime(run.closedAt()));
    }

    private String line() {
        return proposal.line().isPresent()
                ? words.text("campaign.line", f.whole(proposal.line().getAsInt()), f.whole(proposal.proposed()))
                : words.text("campaign.line.none");
    }

    private String none() {
        if (proposal.kind().indexSet().isEmpty()) {
            return words.text("campaign.individuals");
        }
        if (proposal.source().isEmpty()) {
            return words.text("campaign.no-run", proposal.kind().indexSet().orElseThrow());
        }
        return proposal.rows().isEmpty() ? words.text("campaign.no-units") : "";
    }

    private List<String> ties(Proposal.Source source) {
        return source.ties().stream()
                .map(pair ->
                        words.text("campaign.tie", name(pair.inside()), name(pair.outside()), f.percent(rounded(pair))))
                .toList();
    }

    private static double rounded(NearTies.Pair pair) {
        return Math.round(pair.flipped() * 100) / 100.0;
    }

    private String name(String unit) {
        return proposal.row(unit).map(row -> row.unit().name()).orElse(unit);
    }

    private List<String> notes(Proposal.Source source) {
        List<String> notes = new ArrayList<>();
        boolean ofLine = source.analysis()
                .filter(one -> proposal.line().isPresent()
                        && one.top() == proposal.line().getAsInt())
                .isPresent();
        if (source.analysis().isEmpty()) {
            notes.add(words.text("campaign.no-analysis"));
        } else if (!ofLine && proposal.line().isPresent()) {
            notes.add(words.text(
                    "campaign.other-line",
                    source.analysis().orElseThrow().top(),
                    proposal.line().getAsInt()));
        }
        notes.add(source.former()
                .map(run -> words.text("campaign.former", f.period(run.period())))
                .orElse(words.text("campaign.no-former")));
        if (proposal.more() > 0) {
            notes.add(words.text("campaign.more", f.whole(proposal.more())));
        }
        return notes;
    }

    private List<CampaignView.Row> rows(Proposal.Source source) {
        List<CampaignView.Row> rows = new ArrayList<>();
        List<Proposal.Row> all = proposal.rows();
        boolean several = all.stream()
                        .map(row -> Objects.requireNonNullElse(row.unit().group(), ""))
                        .distinct()
                        .count()
                > 1;
        String before = "";
        for (int at = 0; at < all.size(); at++) {
            Proposal.Row row = all.get(at);
            String group = part(row.unit(), several);
            boolean cut = row.proposed()
                    && (at + 1 == all.size()
                            || !all.get(at + 1).proposed()
                            || !part(all.get(at + 1).unit(), several).equals(group));
            rows.add(row(row, source, group.equals(before) ? "" : group, cut));
            before = group;
        }
        return rows;
    }

    /** Title of the part of the list a unit stands in: its peer group, or those without a rank; empty for the only group. */
    private String part(UnitRow unit, boolean several) {
        if (!unit.ranked()) {
            return words.text("campaign.unranked");
        }
        return several && unit.group() != null ? unit.group() : "";
    }

    private CampaignView.Row row(Proposal.Row row, Proposal.Source source, String head, boolean cut) {
        UnitRow unit = row.unit();
        return new CampaignView.Row(
                head,
                unit.unit(),
                unit.name(),
                Address.ofRun(source.run().run(), "/units/{unit}", unit.unit()),
                f.whole(unit.rank()),
                unit.reason() == null ? "" : words.text("reason." + unit.reason()),
                f.points(unit.score()),
                interval(row.interval()),
                f.percent(unit.coverage()),
                source.set()
                        .levels()
                        .map(scale -> new LevelTexts(scale, words, f).name(unit.level()))
                        .orElse(""),
                f.signed(row.change(), DIGITS),
                Formats.change(row.change(), source.lowestFirst()),
                aims(row.aims()),
                row.proposed(),
                row.tied(),
                cut,
                listed.contains(unit.unit()));
    }

    private String interval(@Nullable Standing standing) {
        return standing == null || standing.low() == null || standing.high() == null
                ? Formats.NONE
                : words.text("campaign.interval", f.whole(standing.low()), f.whole(standing.high()));
    }

    private String aims(@Nullable AimTally aims) {
        return aims == null || aims.asked() == 0
                ? Formats.NONE
                : words.text(
                        "campaign.aims",
                        f.whole(aims.reached()),
                        f.whole(aims.asked()),
                        f.whole(aims.exceeded()),
                        f.whole(aims.early()));
    }
}
