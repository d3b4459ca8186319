package vn.thiduaso.dashboard.movement;

import java.util.stream.Collectors;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.UnitMeasure;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** Writes an aim as a line, wherever it stands. */
record AimRows(MovementFigures figures, MovementRequest asked, IndexSetShelf shelf, AimTexts texts) {

    MovementView.Row row(AimStanding standing) {
        Aim aim = standing.aim();
        String share = texts.share(standing);
        return new MovementView.Row(
                aim.code(),
                aim.label().in(texts.words().language()),
                asked.aim(aim.code()),
                texts.chips(standing),
                texts.figure(aim, standing.now().value()),
                of(standing),
                texts.goal(aim),
                texts.f().date(aim.due()),
                share.isEmpty() ? null : share,
                texts.trend(standing),
                aim.ofUnits()
                        .filter(measure -> !figures.unit().isEmpty() && standing.measurable())
                        .map(measure -> explained(measure, figures.unit()))
                        .orElseGet(() -> asked.aim(aim.code())),
                texts.basis(aim));
    }

    private String of(AimStanding standing) {
        if (!standing.measurable()) {
            return texts.words().text("movement.not-measured");
        }
        if (standing.aim().ofUnits().isEmpty()) {
            return figures.reported().stream()
                    .filter(one -> standing.now().isThere())
                    .filter(one -> one.aim().equals(standing.aim().code()))
                    .filter(one -> one.period().equals(figures.chosen().run().period()))
                    .reduce((earlier, later) -> later)
                    .map(one -> texts.words().text("movement.by-hand-from", one.source()))
                    .orElseGet(() -> texts.words().text("movement.by-hand"));
        }
        return texts.of(standing.now());
    }

    /** The explanation of the indicator that asks for an input, to its source cell. */
    String explained(UnitMeasure measure, String unit) {
        IndexSet set = shelf.of(figures.chosen().run());
        String node = set.findSlot(measure.input(), Part.VALUE)
                .map(slot -> set.nodes().get(slot.node()).code())
                .orElse(measure.input());
        return Address.ofRun(figures.chosen().run().run(), "/explain/{unit}/{node}", unit, node);
    }

    /** Whose figures these are. */
    String scope() {
        if (!figures.unit().isEmpty()) {
            return name(figures.unit());
        }
        if (figures.whole()) {
            return texts.words()
                    .text(
                            "movement.all-units",
                            texts.f().whole(figures.chosen().run().units()));
        }
        return texts.words()
                .text(
                        "movement.units-of",
                        figures.member(),
                        figures.counted().stream().map(this::name).collect(Collectors.joining(", ")));
    }

    /** Name of a unit whose figures count; its code when the run does not have it. */
    String name(String unit) {
        return figures.units().stream()
                .filter(one -> one.unit().equals(unit))
                .map(UnitReadings::name)
                .findFirst()
                .orElse(unit);
    }
}
