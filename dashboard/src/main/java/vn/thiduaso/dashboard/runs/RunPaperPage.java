package vn.thiduaso.dashboard.runs;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-051: a manifest on paper. */
@Controller
class RunPaperPage {

    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final RunWorkDesk work;
    private final RunPaper paper;
    private final ComputingTurn turns;

    RunPaperPage(RunQueries runs, IndexSetShelf shelf, RunWorkDesk work, RunPaper paper, ComputingTurn turns) {
        this.runs = runs;
        this.shelf = shelf;
        this.work = work;
        this.paper = paper;
        this.turns = turns;
    }

    @GetMapping("/runs/{run}/manifest.pdf")
    @Needs(Action.SEE_RUNS)
    void send(@PathVariable String run, Locale locale, HttpServletResponse response) throws IOException {
        RunHead head = runs.run(run);
        String manifest = runs.findManifest(run).orElse("{}");
        Words words = PageWords.in(locale);
        byte[] pdf = turns.take(() -> paper.pdf(
                head,
                shelf.frame(head, locale.getLanguage()),
                ManifestView.of(manifest, shelf.of(head), words),
                new RunWorkDrawing(work.of(head), manifest, words, Formats.in(words.language())).view(),
                locale));
        Attachment.send("ban-ke-" + run + ".pdf", out -> out.write(pdf), response);
    }
}
