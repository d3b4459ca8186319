package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.UnitReachQueries;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.lake.UnitTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.template.TemplateJob;
import vn.thiduaso.ingest.template.TemplateRequest;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** What can be chosen before a file is sent, and the template for what was chosen. */
@Component
class UploadChoices {

    private static final long MEGABYTE = 1_000_000;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    /** Units shown as a list; where there are more a code is typed. */
    private static final int LISTED = 100;

    private final FigureSets sets;
    private final UnitReachQueries reach;
    private final HomeLake home;
    private final Clock clock;

    UploadChoices(FigureSets sets, UnitReachQueries reach, HomeLake home, Clock clock) {
        this.sets = sets;
        this.reach = reach;
        this.home = home;
        this.clock = clock;
    }

    /** @param set as asked; empty: the one figures came for last */
    UploadView.Choice of(String set, String period, Actor who, Words words) {
        Formats f = Formats.in(words.language());
        List<IndexSet> known = sets.toLoad();
        String chosenSet = known.stream()
                .map(IndexSet::code)
                .filter(set::equals)
                .findFirst()
                .orElse(known.get(0).code());
        Map<String, Period> usual = usual(known);
        Period chosen = Period.find(period).orElse(usual.get(chosenSet));
        return new UploadView.Choice(
                known.stream()
                        .map(one -> new UploadView.SetChoice(
                                one.code(),
                                one.definition().name().in(words.language()),
                                one.code().equals(chosenSet),
                                usual.get(one.code()).toString()))
                        .toList(),
                periods(chosen, usual.values()).stream()
                        .map(one -> new Option(one.toString(), f.period(one), one.equals(chosen)))
                        .toList(),
                units(who),
                f.whole(AccessSettings.UPLOAD_BYTES / MEGABYTE),
                f.whole(ReadLimits.upload().workbook().packedBytes() / MEGABYTE));
    }

    /** By code of the set: the period figures came for last; else the last quarter that is over. */
    private Map<String, Period> usual(List<IndexSet> known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Map<String, Period> usual = new HashMap<>();
        known.forEach(set ->
                usual.put(set.code(), Period.of(Period.Kind.QUARTER, today).previous()));
        known.forEach(
                set -> home.lake().submissions().periods(set.code()).forEach(last -> usual.put(set.code(), last)));
        return usual;
    }

    /** Years, quarters and months of this year and the two before it, the chosen one and the usual ones. */
    private List<Period> periods(Period chosen, Collection<Period> usual) {
        int year = LocalDate.ofInstant(clock.instant(), Formats.ZONE).getYear();
        List<Period> periods = new ArrayList<>();
        for (int at = year; at > year - 3; at--) {
            periods.add(Period.parse(Integer.toString(at)));
            for (int quarter = QUARTERS; quarter > 0; quarter--) {
                periods.add(Period.parse(at + "-Q" + quarter));
            }
            for (int month = MONTHS; month > 0; month--) {
                periods.add(Period.parse("%d-%02d".formatted(at, month)));
            }
        }
        List<Period> all = new ArrayList<>(List.of(chosen));
        all.addAll(usual);
        all.removeAll(periods);
        all.addAll(periods);
        return all.stream().distinct().toList();
    }

    private List<Option> units(Actor who) {
        Optional<Set<String>> own = reach.units(who, Action.LOAD_FIGURES);
        if (own.isEmpty() || own.get().size() > LISTED) {
            return List.of();
        }
        return home.lake().units().of(own.get()).stream()
                .map(unit -> new Option(
                        unit.unit(),
                        unit.name(),
                        who.unit().filter(unit.unit()::equals).isPresent()))
                .distinct()
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    /**
     * A template to be downloaded.
     *
     * @param faults why there is none; else empty
     */
    record Template(String name, Attachment.Content file, List<String> faults) {

        Template {
            faults = List.copyOf(faults);
        }

        private static Template none(String fault) {
            return new Template("", out -> {}, List.of(fault));
        }
    }

    /** Those of all units only where a template for all is asked for by somebody who may report for all. */
    private List<UnitRow> rows(Optional<Set<String>> own, String unit) {
        UnitTable all = home.lake().units();
        if (unit.isEmpty()) {
            return own.map(all::of).orElseGet(all::all);
        }
        return own.isEmpty() || own.get().contains(unit) ? all.of(unit) : List.of();
    }

    /** @param unit code; empty: all units, for whoever may report for all */
    Template template(String set, String period, String unit, Actor who, Words words) {
        Optional<FigureSet> about = sets.toLoad(set, period);
        if (about.isEmpty()) {
            return Template.none(words.text("upload.fault.about"));
        }
        Optional<Set<String>> own = reach.units(who, Action.LOAD_FIGURES);
        Period when = about.get().period();
        List<UnitRow> units = rows(own, unit).stream()
                .filter(row ->
                        about.get().source().set().definition().appliesTo().contains(row.kind()))
                .filter(row -> row.isValidWithin(when.firstDay(), when.lastDay()))
                .toList();
        Optional<TemplateRequest> request = unit.isEmpty()
                ? TemplateRequest.forAll(about.get().source(), when, units)
                : units.stream()
                        .filter(row -> row.unit().equals(unit))
                        .findFirst()
                        .map(row -> TemplateRequest.forOne(about.get().source(), when, row));
        if (request.isEmpty()) {
            return Template.none(words.text("upload.fault.template"));
        }
        String name = "mau-%s-%s%s.xlsx".formatted(set, when, unit.isEmpty() ? "" : "-" + unit);
        return new Template(DraftFolder.safe(name), out -> TemplateJob.write(request.get(), out), List.of());
    }
}
