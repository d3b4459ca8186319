package vn.thiduaso.scoring.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Refusals;

/**
 * An emulation movement (phong trào thi đua): its phases, and which forms it gives at which occasion.
 *
 * @param code unique among the movements
 * @param kind of all awards it gives
 * @param aims code of its aims; empty when it has none
 * @param phases in the order of time; never empty
 * @param awards which forms are given when; a form nobody names here is not given
 */
public record Movement(
        String code, Labels label, AwardKind kind, Optional<String> aims, List<Phase> phases, List<Given> awards) {

    /**
     * A part of a movement, in whole years: plans name no days. Two phases may share a year, one ending and the other beginning in it.
     *
     * @param code unique in the movement
     * @param from first year
     * @param to last year, not before the first
     * @param endsWith what it is summed up by, in its last year
     */
    public record Phase(String code, int from, int to, Occasion endsWith) {

        public Phase {
            if (to < from) {
                throw new IllegalArgumentException(
                        "Giai đoạn " + code + " kết thúc năm " + to + " trước khi bắt đầu năm " + from);
            }
        }

        public boolean covers(int year) {
            return from <= year && year <= to;
        }
    }

    /**
     * Forms that are given at some occasions.
     *
     * @param occasions never empty
     * @param forms codes; never empty
     */
    public record Given(Set<Occasion> occasions, Set<String> forms) {

        public Given {
            occasions = Set.copyOf(occasions);
            forms = Set.copyOf(forms);
            if (occasions.isEmpty() || forms.isEmpty()) {
                throw new IllegalArgumentException("Phong trào phải nói dịp nào khen hình thức nào");
            }
        }
    }

    public Movement {
        phases = List.copyOf(phases);
        awards = List.copyOf(awards);
        Refusals refusals = new Refusals();
        refusals.addIf(phases.isEmpty(), "Phong trào " + code + " phải có giai đoạn");
        Set<String> codes = new HashSet<>();
        phases.forEach(phase ->
                refusals.addIf(!codes.add(phase.code()), "Phong trào " + code + " có hai giai đoạn " + phase.code()));
        refusals.refuse();
    }

    /** Phases a year belongs to: two where one ends and the next begins, none outside the movement. */
    public List<Phase> phases(int year) {
        return phases.stream().filter(phase -> phase.covers(year)).toList();
    }

    /** Occasions of a year: yearly awards in each, and what a phase that ends in it is summed up by. */
    public Set<Occasion> occasions(int year) {
        Set<Occasion> occasions = phases.stream()
                .filter(phase -> phase.to() == year)
                .map(Phase::endsWith)
                .collect(Collectors.toSet());
        if (!phases(year).isEmpty()) {
            occasions.add(Occasion.YEARLY);
        }
        return Set.copyOf(occasions);
    }

    /** Codes of the forms that are given at an occasion. */
    public Set<String> forms(Occasion occasion) {
        return awards.stream()
                .filter(given -> given.occasions().contains(occasion))
                .flatMap(given -> given.forms().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
