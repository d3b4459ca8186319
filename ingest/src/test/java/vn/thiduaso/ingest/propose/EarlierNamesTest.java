package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of units that somebody has said once, in a file of another layout. */
class EarlierNamesTest {

    private static final String NAN = "Nguyễn Văn An";
    private static final String BINH = "Trần Thị Bình";

    @TempDir
    private Path folder;

    private Proposal propose(String head, EarlierNames earlier) {
        Path file = OfficeTable.of("B")
                .row("Đơn vị", head)
                .row("Tổ một cửa", 3)
                .row("Khối Đảng", 4)
                .row("Đơn vị A1", 5)
                .write(folder.resolve("bieu.xlsx"));
        return Proposal.of(
                "bieu",
                Sketch.of(SourceFile.open(file, ReadLimits.batch()).reader()),
                new Known(ExampleFiles.indexSet(), ExampleFiles.units(), ExampleFiles.PERIOD, earlier),
                Answers.NONE,
                Optional.empty());
    }

    /** What somebody kept when the first file was confirmed. */
    private KeptMapping kept(String sender, Map<String, String> said) {
        Proposal proposal = propose("MEETINGS", EarlierNames.NONE);
        assertThat(proposal.questions().stream().map(Question::read)).containsExactly("Tổ một cửa", "Khối Đảng");
        for (Map.Entry<String, String> one : said.entrySet()) {
            proposal = proposal.answer("unit/" + one.getKey(), one.getValue());
        }
        Mapping mapping = proposal.mapping().orElseThrow().named("Biểu", sender);
        return KeptMappings.row(mapping, sender, Instant.EPOCH);
    }

    private EarlierNames names(String sender, KeptMapping... kept) {
        return EarlierNames.of(KeptMappings.inOrder(List.of(kept), sender, ExampleFiles.indexSet()));
    }

    @Test
    void shouldNotAskASenderTwiceWhatAUnitIsCalledInFilesOfAnotherLayout() {
        KeptMapping kept = kept(NAN, Map.of("Tổ một cửa", "A3", "Khối Đảng", "skip"));

        Proposal next = propose("TIME", names(NAN, kept));

        assertThat(next.questions()).isEmpty();
        assertThat(next.recalled()).containsExactlyInAnyOrder("Tổ một cửa", "Khối Đảng");
        assertThat(next.mapping().orElseThrow().units().written())
                .isEqualTo(Map.of("Tổ một cửa", "A3", "Khối Đảng", Aliases.NOTHING));
    }

    @Test
    void shouldOnlySuggestToOthersWhatASenderSaid() {
        KeptMapping kept = kept(NAN, Map.of("Tổ một cửa", "A3", "Khối Đảng", "skip"));

        Proposal next = propose("TIME", names(BINH, kept));

        assertThat(next.recalled()).isEmpty();
        assertThat(next.questions().stream().map(Question::read)).containsExactly("Tổ một cửa", "Khối Đảng");
        Question question = next.questions().get(0);
        assertThat(question.suggestions().get(0).toString())
                .isEqualTo("A3 (Đơn vị A3; người gửi khác đã trả lời như vậy)");
        assertThat(question.likely()).isEmpty();
    }

    @Test
    void shouldAskAnewWithWhatWasSaidAsTheFirstSuggestionWhenTheSenderWantsToSayItOtherwise() {
        KeptMapping kept = kept(NAN, Map.of("Tổ một cửa", "A3", "Khối Đảng", "skip"));

        Proposal again = propose("TIME", names(NAN, kept).askedAnew());

        assertThat(again.questions().stream()
                        .map(question -> question.sure().orElseThrow().answer()))
                .containsExactly("A3", "skip");
        assertThat(again.questions().get(1).suggestions()).hasSize(1);
    }

    @Test
    void shouldAskAgainWhenTheUnitIsNoneOfThePeriod() {
        KeptMapping kept = kept(NAN, Map.of("Tổ một cửa", "A0", "Khối Đảng", "A2"));

        Proposal next = propose("TIME", names(NAN, kept));

        assertThat(next.questions().stream().map(Question::read)).containsExactly("Tổ một cửa");
    }

    @Test
    void shouldKeepNamesThatAnEarlierVersionKnewAndLetTheLaterAnswerWin() {
        KeptMapping kept = kept(NAN, Map.of("Tổ một cửa", "A3", "Khối Đảng", "skip"));
        Mapping later = KeptMappings.mapping(kept, ExampleFiles.indexSet())
                .withNames(Aliases.of(Map.of("Tổ một cửa", "A4")), Aliases.NONE);

        Mapping both = KeptMappings.instead(later, kept, ExampleFiles.indexSet());

        assertThat(both.units().written()).isEqualTo(Map.of("Tổ một cửa", "A4", "Khối Đảng", Aliases.NOTHING));
    }
}
