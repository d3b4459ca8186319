package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress;

/** UC-039: how far the aims of the movement have come, for programs. */
@RestController
class MovementApi {

    private static final String PATH = ApiPath.V1 + "/movement";

    private final MovementDesk desk;

    MovementApi(MovementDesk desk) {
        this.desk = desk;
    }

    /**
     * @param aims code of the set of aims
     * @param unit whose figures these are; null: not of one unit
     * @param member position whose units these are; null: all
     */
    record Movement(
            String aims,
            String version,
            String run,
            String period,
            @Nullable String unit,
            @Nullable String member,
            Paged<AimLine> items) {}

    /**
     * An aim and where it stands.
     *
     * @param relation {@code at-least}, {@code more-than}, {@code at-most}, {@code less-than}
     * @param measured {@code units}: by figures of units; {@code hand}: reported by people
     * @param measurable whether the set of the run asks for its figure
     * @param marks all that is true of it
     * @param since from which period on it has been reached; null unless it is
     * @param followers positions of the council that follow its content
     * @param series figures up to the period asked about, oldest first
     */
    record AimLine(
            String code,
            String content,
            Labels label,
            String unit,
            String relation,
            double goal,
            LocalDate due,
            boolean illustrative,
            String document,
            String measured,
            boolean measurable,
            Value now,
            Progress.State state,
            Set<Progress.Mark> marks,
            @Nullable String since,
            List<String> followers,
            List<At> series) {

        static AimLine of(AimStanding standing, Followers followers) {
            Aim aim = standing.aim();
            return new AimLine(
                    aim.code(),
                    aim.content(),
                    aim.label(),
                    aim.unit(),
                    aim.goal().relation().word(),
                    aim.goal().value(),
                    aim.due(),
                    aim.illustrative(),
                    aim.citation().document(),
                    aim.ofUnits().isPresent() ? "units" : "hand",
                    standing.measurable(),
                    Value.of(standing.now()),
                    standing.progress().state(),
                    standing.progress().marks(),
                    standing.progress().since().map(Period::toString).orElse(null),
                    followers.of(Kind.CONTENT, aim.content()),
                    standing.series().stream()
                            .map(at -> new At(at.period().toString(), orNull(at.figure())))
                            .toList());
        }
    }

    /**
     * @param value in the unit of the aim; null when there is none
     * @param numerator null, like the denominator, where the figure is no ratio
     * @param units in it
     * @param left that were to send a figure and are not in it
     */
    record Value(
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            int units,
            int left) {

        static Value of(Figure figure) {
            return new Value(
                    orNull(figure.value()),
                    orNull(figure.numerator()),
                    orNull(figure.denominator()),
                    figure.units(),
                    figure.left());
        }
    }

    record At(String period, @Nullable Double figure) {}

    /** What one unit sent for an aim. */
    record UnitValue(String unit, String name, Value now, List<String> followers) {}

    /**
     * @param set code of the index set whose runs measure; empty: the first that has aims
     * @param unit code of the unit whose figures count; empty: all
     * @param member position in the council whose units count; empty: all
     */
    @GetMapping(PATH)
    @Needs(Action.SEE_MOVEMENT)
    Movement aims(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        MovementFigures figures = figures(set, period, unit, member, who);
        return new Movement(
                figures.chosen().aims().code(),
                figures.chosen().aims().version(),
                figures.chosen().run().run(),
                figures.chosen().run().period().toString(),
                figures.unit().isEmpty() ? null : figures.unit(),
                figures.member().isEmpty() ? null : figures.member(),
                new Paged.Asked(page, size)
                        .of(figures.standings().stream()
                                .map(standing -> AimLine.of(standing, figures.followers()))
                                .toList()));
    }

    /** Units that are asked for an aim, the furthest from the goal first, then those without a figure; of one reported by hand none. A page has {@value AimUnits#PAGE}. */
    @GetMapping(PATH + "/{aim}/units")
    @Needs(Action.SEE_MOVEMENT)
    Paged<UnitValue> units(
            @PathVariable String aim,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "1") int page,
            Actor who) {
        MovementFigures figures = figures(set, period, "", member, who);
        Aim found = figures.chosen().aims().find(aim).orElseThrow(() -> new NotFoundException("error.no-aim", aim));
        int asked = Math.max(1, page);
        AimUnits units = desk.units(figures, found, asked);
        List<UnitValue> items = units.page() < asked
                ? List.of()
                : units.rows().stream()
                        .map(own -> new UnitValue(
                                own.unit().unit(),
                                own.unit().name(),
                                Value.of(own.figure()),
                                figures.followers().of(Kind.UNIT, own.unit().unit())))
                        .toList();
        return new Paged<>(items, asked, AimUnits.PAGE, units.count());
    }

    private MovementFigures figures(String set, String period, String unit, String member, Actor who) {
        return desk.figures(new MovementRequest(set, period, null, null, unit, member, null), who)
                .orElseThrow(() -> new NotFoundException("error.no-run", (set + " " + period).strip()));
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
