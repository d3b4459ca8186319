package vn.thiduaso.ingest.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.ProposalText;
import vn.thiduaso.ingest.propose.Question;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;

import static org.assertj.core.api.Assertions.assertThat;

/** A mapping as a person confirms it: the questions of the proposal answered, written down and read again. */
final class Confirmed {

    private Confirmed() {}

    /** By the answers of a case; fails when something else is asked. */
    static Mapping by(CorpusCase corpus, Path file) {
        SourceFile source = SourceFile.open(file, ReadLimits.batch());
        var units =
                UnitTableReader.read(
                                SourceFile.open(corpus.units(), ReadLimits.batch())
                                        .reader(),
                                "")
                        .units()
                        .stream()
                        .filter(unit -> isThere(corpus, unit))
                        .toList();
        Known known = new Known(corpus.indexSet(), units, CorpusCase.PERIOD);
        Map<String, String> answers = corpus.answers().orElseThrow();
        Proposal proposal =
                Proposal.of(corpus.name(), Sketch.of(source.reader()), known, Answers.NONE, Optional.empty());
        assertThat(proposal.questions())
                .as("%s asks", corpus.name())
                .extracting(Question::key)
                .containsExactlyInAnyOrderElementsOf(answers.keySet());
        Proposal answered = proposal;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            answered = answered.answer(answer.getKey(), answer.getValue());
        }
        assertThat(answered.questions())
                .as("%s asks although answered", corpus.name())
                .isEmpty();
        return MappingYaml.read(ProposalText.of(answered), corpus.name(), corpus.indexSet());
    }

    private static boolean isThere(CorpusCase corpus, UnitRow unit) {
        return unit.isValidWithin(CorpusCase.PERIOD.firstDay(), CorpusCase.PERIOD.lastDay())
                && corpus.indexSet().definition().appliesTo().contains(unit.kind());
    }
}
