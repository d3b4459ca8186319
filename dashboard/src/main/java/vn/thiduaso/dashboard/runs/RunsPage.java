package vn.thiduaso.dashboard.runs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.jobs.JobDesk;
import vn.thiduaso.dashboard.publish.HomeRuns;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.runs.compare.RunPairDesk;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-005: runs and their manifests. */
@Controller
class RunsPage {

    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final ObjectProvider<HomeRuns> home;
    private final Rights rights;
    private final RunPairDesk pairs;
    private final RunWorkDesk work;
    private final JobDesk jobs;
    private final RunList list;
    private final KeptViews views;

    RunsPage(
            RunQueries runs,
            IndexSetShelf shelf,
            ObjectProvider<HomeRuns> home,
            Rights rights,
            RunPairDesk pairs,
            RunWorkDesk work,
            JobDesk jobs,
            RunList list,
            KeptViews views) {
        this.work = work;
        this.jobs = jobs;
        this.runs = runs;
        this.shelf = shelf;
        this.home = home;
        this.rights = rights;
        this.pairs = pairs;
        this.list = list;
        this.views = views;
    }

    @GetMapping(RunList.PATH)
    @Needs(Action.SEE_RUNS)
    String runs(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        ListAsked asked = RunList.TABLE.asked(sent);
        Optional<String> usual = views.usual(who, asked);
        if (usual.isPresent()) {
            return "redirect:" + usual.get();
        }
        RunList.Page page = list.page(asked, PageWords.in(locale));
        model.addAttribute("nav", "runs");
        model.addAttribute("tab", "runs");
        model.addAttribute("v", page.view());
        model.addAttribute("items", page.lines());
        model.addAttribute("views", views.offer(who, asked));
        model.addAttribute("closings", closings(who, PageWords.in(locale)));
        model.addAttribute("waiting", waiting(who, locale.getLanguage()));
        return "runs";
    }

    @GetMapping(RunList.PATH + ".{format}")
    @Needs(Action.SEE_RUNS)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "dot-cham." + format, list.file(RunList.TABLE.asked(sent), format, PageWords.in(locale)), response);
    }

    /**
     * A run nobody has published, with the name of its set.
     *
     * @param beside address of it beside the run it corrects, or that of the period before; empty where there is none
     */
    record Waiting(HomeRuns.Unpublished run, String set, String beside) {}

    /** What can be published, for whoever may. */
    private List<Waiting> waiting(Actor who, String language) {
        if (rights.reach(who, Action.PUBLISH_RUNS) == Reach.NOWHERE) {
            return List.of();
        }
        return home.getObject().unpublished().stream()
                .map(run -> new Waiting(
                        run,
                        run.set().definition().name().in(language),
                        pairs.beside(run.run(), who).orElse("")))
                .toList();
    }

    /** What can be scored, for whoever may; others' pages do not look into the lake. */
    private List<Option> closings(Actor who, Words words) {
        if (rights.reach(who, Action.RUN_JOBS) == Reach.NOWHERE) {
            return List.of();
        }
        Formats formats = Formats.in(words.language());
        return home.getObject().scorable().stream()
                .map(one -> new Option(
                        one.indexSet() + " " + one.period(),
                        words.text(
                                one.isScored() ? "runs.score.option.scored" : "runs.score.option",
                                one.set().definition().name().in(words.language()),
                                formats.period(one.period()),
                                formats.whole(one.units())),
                        false))
                .toList();
    }

    @GetMapping("/runs/{run}")
    @Needs(Action.SEE_RUNS)
    String run(@PathVariable String run, Actor who, Locale locale, Model model) {
        RunHead head = runs.run(run);
        String manifest = runs.findManifest(run).orElse("{}");
        IndexSet set = shelf.of(head);
        RunBasis basis = runs.basis(run);
        Words words = PageWords.in(locale);
        BasisTexts bases = new BasisTexts(set, basis, runs.hasSample(basis), words, Formats.in(words.language()));
        model.addAttribute("nav", "runs");
        model.addAttribute("run", head);
        model.addAttribute("set", set.definition().name().in(locale.getLanguage()));
        model.addAttribute("bases", bases.lines(head.period()));
        model.addAttribute("others", basis.others());
        model.addAttribute("beside", pairs.beside(head).orElse(""));
        model.addAttribute("manifest", ManifestView.of(manifest, set, words));
        model.addAttribute(
                "took", new RunWorkDrawing(work.of(head), manifest, words, Formats.in(words.language())).view());
        model.addAttribute("jobs", rights.reach(who, Action.SEE_JOBS) == Reach.NOWHERE ? List.of() : jobs.of(run));
        model.addAttribute("frame", shelf.frame(head, locale.getLanguage()));
        model.addAttribute(
                "scores",
                Address.of("/scores")
                        .with("set", head.indexSet())
                        .with("period", head.period())
                        .text());
        return "run";
    }
}
