package vn.thiduaso.dashboard.published;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.wording.ForceText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The index sets of published runs, read from their stored text once and kept: a text never changes under its hash. */
@Component
public class IndexSetShelf {

    private final RunQueries runs;
    private final Map<String, IndexSet> bySha256 = new ConcurrentHashMap<>();

    public IndexSetShelf(RunQueries runs) {
        this.runs = runs;
    }

    /** The set a run was scored with. */
    public IndexSet of(RunHead run) {
        return bySha256.computeIfAbsent(run.indexSetSha256(), sha256 -> {
            String yaml = runs.findYaml(sha256)
                    .orElseThrow(() -> new NotFoundException("error.no-index-set", run.indexSet()));
            return IndexSetYaml.read(yaml, run.indexSet() + ".yaml");
        });
    }

    /** The context line of a page about a run. */
    public Frame frame(RunHead run, String language) {
        Definition set = of(run).definition();
        return new Frame(
                run.period(),
                run.indexSet(),
                shortName(set, language),
                set.name().in(language),
                run.version(),
                run.run(),
                Instant.from(run.closedAt()),
                run.published(),
                runs.findNewer(run).map(RunHead::run).orElse(""),
                run.illustrative(),
                ForceText.of(set, run.period(), Words.in(Locale.forLanguageTag(language)), Formats.in(language))
                        .orElse(""));
    }

    /** What people call the set: its main document, or its name where that is shorter than the title of the document. */
    private static String shortName(Definition set, String language) {
        String document = set.legalBasis().get(0).document();
        String name = set.name().in(language);
        return document.length() <= name.length() ? document : name;
    }
}
