package vn.thiduaso.dashboard.simulator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.TypedText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Keeps what somebody tried under a name, finds it again, and puts up to five side by side. */
@Component
class ScenarioDesk {

    /** Scenarios that stand side by side. */
    static final int MOST = 5;

    /** Scenarios an account may keep. */
    static final int MOST_KEPT = 200;

    private final ScenarioQueries queries;
    private final ScenarioRepository repository;
    private final Attempts attempts;
    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final Clock clock;

    ScenarioDesk(
            ScenarioQueries queries,
            ScenarioRepository repository,
            Attempts attempts,
            RunQueries runs,
            IndexSetShelf shelf,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.attempts = attempts;
        this.runs = runs;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * What came of saving.
     *
     * @param saved empty when there are faults
     * @param asked what was to be kept; nothing where it could not be read
     * @param faults in the reader's language
     */
    record Saving(Optional<Scenario> saved, SimulatorRequest asked, List<String> faults) {

        Saving {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Keeps what an address tries, as far as it can be tried.
     *
     * @throws NotFoundException when there is no such run, or it does not have the unit
     */
    Saving save(Actor who, String unit, String run, String query, String name, Words words) {
        List<String> faults = new ArrayList<>();
        if (name.isBlank() || !TypedText.isLine(name, Scenario.NAME)) {
            faults.add(words.text("scenario.fault.name", Integer.toString(Scenario.NAME)));
        }
        boolean tooLong = query.length() > Scenario.QUERY;
        Optional<SimulatorRequest> asked = tooLong ? Optional.empty() : SimulatorRequest.sent(run, query);
        if (asked.isEmpty()) {
            faults.add(words.text(tooLong ? "scenario.fault.long" : "scenario.fault.unreadable"));
            return new Saving(Optional.empty(), SimulatorRequest.kept(run, ""), faults);
        }
        Attempt attempt = attempts.of(unit, asked.get(), words);
        faults.addAll(attempt.allFaults(words));
        if (faults.isEmpty() && !attempt.triesSomething()) {
            faults.add(words.text("scenario.fault.nothing"));
        }
        String tried = attempt.canonical().query();
        if (tried.length() > Scenario.QUERY) {
            faults.add(words.text("scenario.fault.long"));
        }
        if (queries.of(who).size() >= MOST_KEPT) {
            faults.add(words.text("scenario.fault.most", Integer.toString(MOST_KEPT)));
        }
        if (!faults.isEmpty()) {
            return new Saving(Optional.empty(), asked.get(), faults);
        }
        Scenario one = new Scenario(
                RandomId.next(), who.account(), name.strip(), attempt.run().run(), unit, tried, now());
        repository.add(one);
        return new Saving(Optional.of(one), asked.get(), List.of());
    }

    /** @throws NotFoundException when it is not there, or its unit is out of reach */
    Scenario find(Actor who, String id) {
        return queries.byId(who, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.no-scenario", id));
    }

    void delete(Actor who, String id) {
        queries.byId(who, List.of(id)).forEach(one -> repository.delete(one, who.account(), now()));
    }

    /** @param asked with at most {@link #MOST} side by side */
    ScenariosView view(Actor who, ListAsked asked, Words words) {
        List<String> ids = ScenarioList.picked(asked);
        ScenarioDrawing drawing = new ScenarioDrawing(shelf, words, Formats.in(words.language()));
        Map<String, Scenario> byId =
                queries.byId(who, ids).stream().collect(Collectors.toMap(Scenario::id, Function.identity()));
        List<Scenario> picked =
                ids.stream().filter(byId::containsKey).map(byId::get).toList();
        Map<String, Attempt> tried = new LinkedHashMap<>();
        picked.forEach(one -> tried.put(one.id(), attempts.of(one.unit(), one.asked(), words)));
        List<ScenariosView.Shown> shown = new ArrayList<>();
        for (Scenario one : picked) {
            shown.add(drawing.shown(shown.size() + 1, one, tried.get(one.id()), asked));
        }
        List<String> notes = new ArrayList<>();
        ids.stream().filter(id -> !byId.containsKey(id)).forEach(id -> notes.add(words.text("scenario.unknown", id)));
        long sets = tried.values().stream()
                .map(attempt -> attempt.run().indexSetSha256())
                .distinct()
                .count();
        if (sets > 1) {
            notes.add(words.text("scenario.sets-differ"));
        }
        List<ScenarioList.Line> own = own(who, asked, drawing);
        ListPart<ScenarioList.Line> part = ListPart.of(own, asked.page(), MOST_KEPT);
        return new ScenariosView(
                part.rows().stream().map(ScenarioList.Line::row).toList(),
                shown,
                notes,
                drawing.chart(picked, tried),
                new ListDrawing<>(ScenarioList.TABLE, asked, words).view(List.of(), part, own.size(), "pages.of"));
    }

    /** All of somebody's as a file, in the order asked for. */
    Attachment.Content file(Actor who, ListAsked asked, String ending, Words words) {
        List<ScenarioList.Line> own = own(who, asked, new ScenarioDrawing(shelf, words, Formats.in(words.language())));
        return ScenarioList.TABLE.file(words.text("scenario.own"), ending, own.size(), () -> own, words);
    }

    private List<ScenarioList.Line> own(Actor who, ListAsked asked, ScenarioDrawing drawing) {
        List<String> picked = ScenarioList.picked(asked);
        List<Scenario> own = queries.of(who);
        Map<String, RunHead> heads =
                runs.byId(own.stream().map(Scenario::run).distinct().toList());
        return own.stream()
                .filter(one -> heads.containsKey(one.run()))
                .map(one -> {
                    RunHead run = heads.get(one.run());
                    return new ScenarioList.Line(one, run, drawing.listed(one, run, picked));
                })
                .sorted(ScenarioList.order(ScenarioList.TABLE.sort(asked)))
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
