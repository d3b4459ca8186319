package vn.thiduaso.ingest.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.Period;

/**
 * What a template is made for.
 *
 * @param source the index set it asks for
 * @param units who fills it in, in the order of the sheet; one of them for a workbook of one unit, at least one
 * @param form how it is laid out
 */
public record TemplateRequest(IndexSetSource source, Period period, List<UnitRow> units, TemplateMark.Form form) {

    public TemplateRequest {
        units = List.copyOf(units);
        if (units.isEmpty() || (form == TemplateMark.Form.ONE_UNIT && units.size() > 1)) {
            throw new IllegalArgumentException("a template of %s for %d units".formatted(form, units.size()));
        }
    }

    /**
     * For all units the set applies to in the period, in groups, by code.
     *
     * @param known units of any kind and time
     * @return empty when there is none
     */
    public static Optional<TemplateRequest> forAll(IndexSetSource source, Period period, Collection<UnitRow> known) {
        List<UnitRow> units = known.stream()
                .filter(unit -> source.set().definition().appliesTo().contains(unit.kind()))
                .filter(unit -> unit.isValidWithin(period.firstDay(), period.lastDay()))
                .sorted(Comparator.comparing((UnitRow unit) -> Vietnamese.sortKey(unit.group()))
                        .thenComparing(UnitRow::unit))
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateRequest(source, period, units, TemplateMark.Form.ALL_UNITS));
    }

    public static TemplateRequest forOne(IndexSetSource source, Period period, UnitRow unit) {
        return new TemplateRequest(source, period, List.of(unit), TemplateMark.Form.ONE_UNIT);
    }

    TemplateMark mark() {
        return new TemplateMark(
                TemplateMark.CURRENT,
                form,
                source.set().code(),
                source.set().version(),
                source.sha256(),
                period.toString(),
                form == TemplateMark.Form.ONE_UNIT ? units.get(0).unit() : "");
    }

    /** What it asks: of one unit what applies to its kind, of all what applies to any. */
    List<Line> lines() {
        return Line.of(
                source.set(), form == TemplateMark.Form.ONE_UNIT ? units.get(0).kind() : "");
    }
}
