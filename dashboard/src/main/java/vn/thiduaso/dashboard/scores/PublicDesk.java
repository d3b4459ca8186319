package vn.thiduaso.dashboard.scores;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;

/**
 * The board everybody may see without logging in, while an administrator has it open: runs that are published now, of sets that score public bodies. A set
 * that scores enterprises or cooperatives is never on it: they see themselves and no other.
 */
@Component
class PublicDesk {

    private final PublicBoardQueries boards;
    private final PublicBoardRepository repository;
    private final RankingChoice choice;
    private final RunQueries runs;
    private final RobustnessQueries robustness;
    private final ScoreTables tables;
    private final PeerShelf together;
    private final IndexSetShelf shelf;
    private final Clock clock;

    PublicDesk(
            PublicBoardQueries boards,
            PublicBoardRepository repository,
            RankingChoice choice,
            RunQueries runs,
            RobustnessQueries robustness,
            ScoreTables tables,
            PeerShelf together,
            IndexSetShelf shelf,
            Clock clock) {
        this.boards = boards;
        this.repository = repository;
        this.choice = choice;
        this.runs = runs;
        this.robustness = robustness;
        this.tables = tables;
        this.together = together;
        this.shelf = shelf;
        this.clock = clock;
    }

    Optional<PublicBoard> board() {
        return boards.find();
    }

    /** Nothing is written when it is so already. */
    void turn(boolean open, Actor by) {
        repository.turn(new PublicBoard(open, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), by.account()));
    }

    /**
     * Empty when nothing that is public is published yet.
     *
     * @throws NotFoundException while the board is not open, as if there were none
     */
    Optional<PublicView> view(PublicRequest asked, Words words) {
        mustBeOpen();
        return choice.of(asked.set(), asked.period(), asked.group(), this::isPublic)
                .map(ranking -> new PublicDrawing(
                                ranking,
                                tables.of(ranking.run().run(), ScoreTables.Asked.ofGroup(ranking.group())),
                                together.summary(ranking.run().run(), ranking.group(), ""),
                                robustness.first(ranking.run().run()),
                                asked,
                                shelf,
                                words,
                                Formats.in(words.language()))
                        .view());
    }

    /**
     * All units of a run, as a file.
     *
     * @throws NotFoundException while the board is not open, and of a run that is not on it
     */
    ScoreSheet file(String run, Words words) {
        mustBeOpen();
        RunHead head = runs.find(run)
                .filter(RunHead::published)
                .filter(this::isPublic)
                .orElseThrow(() -> new NotFoundException("error.no-run", run));
        return new ScoreSheet(tables.whole(head.run(), ScoreTables.Asked.ofGroup(null)), words);
    }

    private void mustBeOpen() {
        if (!boards.isOpen()) {
            throw new NotFoundException("error.no-board", "");
        }
    }

    private boolean isPublic(RunHead run) {
        return shelf.of(run).definition().appliesTo().stream()
                .allMatch(
                        code -> UnitKind.find(code).filter(PublicDesk::isPublic).isPresent());
    }

    /** Each kind is named, so that nobody adds one without saying whether it is for everybody's eyes. */
    private static boolean isPublic(UnitKind kind) {
        return switch (kind) {
            case COMMUNE, PROVINCE, AGENCY, SCHOOL, HEALTH_STATION, HAMLET, FRONT, POLICE, SERVICE_CENTRE, UNION ->
                true;
            case ENTERPRISE, COOPERATIVE -> false;
        };
    }
}
