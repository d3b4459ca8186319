package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** A file with the proposal for it, and what it says once the proposal is confirmed. */
record ProposedFile(Path file, Proposal proposal) {

    static ProposedFile of(Path file) {
        return of(file, Optional.empty());
    }

    /** @param before a mapping of files like it */
    static ProposedFile of(Path file, Optional<Mapping> before) {
        return of(file, before, ExampleFiles.indexSet());
    }

    /** @param set the example, perhaps with other names */
    static ProposedFile of(Path file, Optional<Mapping> before, IndexSet set) {
        SourceFile source = SourceFile.open(file, ReadLimits.batch());
        Known known = new Known(set, ExampleFiles.units(), ExampleFiles.PERIOD);
        return new ProposedFile(file, Proposal.of("bieu", Sketch.of(source.reader()), known, Answers.NONE, before));
    }

    ProposedFile answer(String key, String answer) {
        return new ProposedFile(file, proposal.answer(key, answer));
    }

    /** {@code key: suggestion, suggestion}. */
    List<String> questions() {
        return proposal.questions().stream()
                .map(question -> question.key() + ": "
                        + String.join(
                                ", ",
                                question.suggestions().stream()
                                        .map(Suggestion::answer)
                                        .toList()))
                .toList();
    }

    /** The mapping as somebody keeps it and reads it again. */
    Mapping confirmed() {
        assertThat(proposal.questions()).isEmpty();
        Mapping mapping = MappingYaml.read(ProposalText.of(proposal), "bieu.yaml", ExampleFiles.indexSet());
        assertThat(mapping).isEqualTo(proposal.mapping().orElseThrow());
        return mapping;
    }

    List<String> lines() {
        return lines(confirmed(), file);
    }

    /** {@code unit code period part=place:value …}, and {@code place rule} of what is refused. */
    static List<String> lines(Mapping mapping, Path file) {
        List<String> lines = new ArrayList<>();
        SourceFile source = SourceFile.open(file, ReadLimits.batch());
        new MappedTable(mapping, ExampleFiles.indexSet(), ExampleFiles.PERIOD).read(source, new EntrySink() {
            @Override
            public void sheet(String name) {}

            @Override
            public void accept(Entry entry) {
                lines.add(line(entry));
            }

            @Override
            public void accept(Entry entry, Map<Part, Mode> modes) {
                lines.add(line(entry) + " " + modes.values().iterator().next().word());
            }

            @Override
            public void remark(CellFault fault) {
                lines.add("%s %s: %s".formatted(fault.severity().word(), fault.rule(), fault.message()));
            }

            @Override
            public void refuse(CellFault fault) {
                lines.add((fault.cell().isEmpty() ? fault.sheet() : fault.place()) + " " + fault.rule());
            }
        });
        return lines;
    }

    private static String line(Entry entry) {
        StringBuilder line =
                new StringBuilder(entry.unit().means() + " " + entry.code().means());
        if (!entry.period().isBlank()) {
            line.append(' ').append(entry.period().means());
        }
        entry.figures().forEach(figure -> {
            String value = figure.cell().isNumber()
                    ? String.valueOf(figure.cell().number())
                    : figure.cell().means();
            line.append(
                    " %s=%s:%s".formatted(figure.part().word(), figure.cell().address(), value));
        });
        return line.toString();
    }
}
