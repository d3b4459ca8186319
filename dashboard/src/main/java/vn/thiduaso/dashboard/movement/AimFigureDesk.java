package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.TypedText;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;

/** Takes figures of aims that no index set asks for. A later figure of the same period takes the place of the earlier one, which is kept. */
@Component
class AimFigureDesk {

    /** Letters of the document a figure is from. */
    static final int SOURCE = 500;

    private final MovementChoice choice;
    private final AimFigureRepository repository;
    private final Clock clock;

    AimFigureDesk(MovementChoice choice, AimFigureRepository repository, Clock clock) {
        this.choice = choice;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What the form sends.
     *
     * @param figure as typed: {@code 87,5} or {@code 87.5}
     */
    record Form(
            @Nullable String set,
            @Nullable String period,
            @Nullable String figure,
            @Nullable String source) {}

    /**
     * @throws NotFoundException when no run is published that has the aim
     * @throws InvalidMovementException with all that is wrong
     */
    void report(String code, Form form, Actor by) {
        MovementChoice.Chosen chosen =
                choice.of(form.set(), form.period()).orElseThrow(() -> new NotFoundException("error.no-aim", code));
        Aim aim = chosen.aims().find(code).orElseThrow(() -> new NotFoundException("error.no-aim", code));
        List<MovementFault> faults = new ArrayList<>();
        if (aim.ofUnits().isPresent()) {
            faults.add(MovementFault.of("measured"));
        }
        if (form.set() != null
                && !form.set().isEmpty()
                && !form.set().equals(chosen.run().indexSet())) {
            faults.add(MovementFault.of("set"));
        }
        Period period = chosen.run().period();
        if (!period.toString().equals(form.period())) {
            faults.add(MovementFault.of("period"));
        }
        NumberText figure = figure(form.figure());
        if (figure.kind() == NumberText.Kind.AMBIGUOUS) {
            faults.add(MovementFault.of("two-ways"));
        } else if (!(figure.value() >= 0)) {
            faults.add(MovementFault.of("figure"));
        }
        String source = TypedText.said(form.source());
        if (source.isEmpty() || !TypedText.isLine(source, SOURCE)) {
            faults.add(MovementFault.of("source", SOURCE));
        }
        if (!faults.isEmpty()) {
            throw new InvalidMovementException(faults);
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        repository.add(
                chosen.aims().code(),
                code,
                period,
                before -> new AimFigure(
                        code,
                        period,
                        before.map(AimFigure::version).orElse(0) + 1,
                        figure.value(),
                        source,
                        now,
                        by.account()));
    }

    private static NumberText figure(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? NumberText.NONE : NumberText.parse(text);
    }
}
