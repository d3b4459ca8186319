package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: who in the council follows which unit and content, for programs. */
@RestController
class AssignmentsApi {

    private final AssignmentDesk desk;

    AssignmentsApi(AssignmentDesk desk) {
        this.desk = desk;
    }

    /**
     * That somebody follows something.
     *
     * @param position in the council
     * @param account of who holds it; null: none
     * @param kind {@code unit} or {@code content}
     * @param code of the unit or the content
     * @param to last day; null: until ended
     * @param reason null where none was given
     * @param holds whether it holds today
     */
    record Following(
            String id,
            String position,
            @Nullable String account,
            String kind,
            String code,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            boolean holds) {}

    /** By position, those that have ended too. */
    @GetMapping(ApiPath.V1 + "/assignments")
    @Needs(Action.SEE_MOVEMENT)
    Paged<Following> assignments(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        Paged<Assignment> part = desk.part(new Paged.Asked(page, size));
        List<Following> items = part.items().stream().map(this::following).toList();
        return new Paged<>(items, part.page(), part.size(), part.total());
    }

    private Following following(Assignment one) {
        return new Following(
                one.id(),
                one.position(),
                one.account(),
                one.kind().word(),
                one.code(),
                one.from(),
                one.to(),
                one.reason().isEmpty() ? null : one.reason(),
                one.holdsOn(desk.today()));
    }
}
