package vn.thiduaso.dashboard.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalPictureTest {

    private static final Actor SENDER = Actor.ofAccount("Người Gửi", "gui");
    private static final vn.thiduaso.dashboard.security.Actor READER = new vn.thiduaso.dashboard.security.Actor(
            "duyet",
            "Người Duyệt",
            Set.of(Role.TRANSFORMATION_OFFICER),
            Optional.empty(),
            vn.thiduaso.dashboard.security.Actor.Due.NOTHING,
            "");

    @TempDir
    Path folder;

    private ExampleFigures figures;

    @BeforeEach
    void open() {
        figures = new ExampleFigures(folder);
    }

    @AfterEach
    void close() {
        figures.close();
    }

    private Submission send(int figure) {
        return figures.send(ExampleFigures.PERIOD, figure, SENDER);
    }

    private ApprovalPicture picture() {
        return ApprovalPicture.of(
                figures.home().lake(),
                new FigureSet(ExampleFigures.SET, ExampleFigures.PERIOD, Lock.OPEN, false, List.of(), List.of()),
                new Reports(figures.home(), ExampleFigures.CLOCK),
                ExampleFigures.CLOCK.instant());
    }

    private static ApprovalView view(ApprovalPicture picture) {
        return picture.view(ApprovalView.Part.FIRST, READER, PageWords.in(Locale.forLanguageTag("vi")));
    }

    @Test
    void shouldNotSayThatAFileWasSeenThatCameWhileThePageWasDrawn() {
        send(2541);
        String seen = figures.seen();
        ApprovalPicture picture = picture();
        send(2550);

        ApprovalView view = view(picture);

        assertThat(view.waiting().rows()).hasSize(1);
        assertThat(view.closing().seen()).isEqualTo(seen).isNotEqualTo(figures.seen());
    }

    @Test
    void shouldTellWhatALaterFileHasReplacedFromWhatAFileChanges() {
        Submission earlier = send(2541);
        Submission later = send(2550);
        Submission last = send(2560);
        new ActJob(ExampleFigures.CLOCK)
                .onSubmissions(
                        figures.home().lake(), ActKind.APPROVE, List.of(later.id()), new Actor("Trần Thị B"), "");

        ApprovalPicture picture = picture();

        assertThat(picture.changes().get(earlier.id())).isEqualTo(new FigureChanges(0, 0, 0, 2));
        assertThat(picture.changes().get(last.id())).isEqualTo(new FigureChanges(0, 1, 0, 0));
    }
}
