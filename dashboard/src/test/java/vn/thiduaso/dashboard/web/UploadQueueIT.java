package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015: the one queue of what is read and taken, over a start of the server too. */
class UploadQueueIT extends UploadHome {

    private static final String OF = "id = (select draft from dashboard.draft_file where name = ?)";

    @Test
    void shouldLetADraftThatRunsTakeNoMorePlacesOfTheQueue() throws IOException, InterruptedException {
        String draft = send("gui", "dai.csv", slow());
        as("gui").get(draft);

        for (int at = 0; at < 25; at++) {
            assertThat(as("gui").post(draft + "/again", Map.of()).statusCode()).isEqualTo(302);
        }

        as("khac").get(send("khac", "ngan.csv", FILE));
        assertThat(as("khac").get("/upload?lang=vi").body())
                .contains("ngan.csv")
                .doesNotContain("chưa đọc");
        settled("gui", draft);
    }

    @Test
    void shouldKeepTheFileAndNoMarkedCopyOfWhatIsTaken() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);
        while (as("gui").get(draft + "/marked/0").statusCode() == 202) {
            Thread.sleep(50);
        }
        Path kept = folder.resolve("uploads/drafts").resolve(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(kept.resolve("marked/0")).exists();

        as("gui").post(draft + "/take", Map.of());

        settled("gui", draft);
        assertThat(kept.resolve("marked")).doesNotExist();
        assertThat(kept.resolve("0/so-lieu.csv")).exists();
    }

    @Test
    void shouldSayWhoseFileItIsWhenAnotherOneSentTheSameMeanwhile() throws IOException, InterruptedException {
        String first = send("gui", "so-lieu.csv", FILE);
        String second = send("khac", "khac.csv", FILE);
        settled("gui", first);
        assertThat(settled("khac", second)).contains("/take");
        as("gui").post(first + "/take", Map.of());
        settled("gui", first);

        as("khac").post(second + "/take", Map.of());

        assertThat(settled("khac", second))
                .contains("Không có gì mới được nhận", sent().get(0).sentBy() + " đã gửi chính tệp này")
                .doesNotContain("Số liệu đã ở trong kho");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void shouldDoWhatWasSaidOfADraftWhileItWaited() throws IOException, InterruptedException {
        String before = send("khac", "dai.csv", slow());
        String draft = send("gui", "ngan.csv", FILE);
        as("khac").get(before);
        as("gui").get(draft);

        stage("ngan.csv", "hold");

        settled("khac", before);
        for (int wait = 0; wait < 600 && sent().isEmpty(); wait++) {
            Thread.sleep(50);
        }
        assertThat(sent()).extracting(Submission::fileName).containsExactly("ngan.csv");
    }

    /** A file that takes a while to be read. */
    private static String slow() {
        StringBuilder lines = new StringBuilder("unit,indicator,period,numerator,denominator\n");
        for (int at = 0; at < 20_000; at++) {
            lines.append("X").append(at).append(",ON_TIME,2026-10,1,2\n");
        }
        return lines.toString();
    }

    /** As if the server had been stopped before their turn came, and stood still over a long holiday. */
    @Test
    void shouldTakeAfterAStartWhatWasSaidToBeTakenAndRemoveWhatNobodyTook() throws IOException, InterruptedException {
        send("gui", "gui-duyet.csv", FILE);
        send("gui", "chi-nhan.csv", FILE.replace("2541", "2540"));
        send("gui", "bi-khoa.csv", FILE.replace("2541", "2539"));
        String left = send("gui", "bo-quen.csv", FILE.replace("2541", "2538"));
        String later = send("gui", "tra-lai.csv", FILE.replace("2541", "2537"));
        stage("gui-duyet.csv", "take");
        stage("chi-nhan.csv", "hold");
        stage("bi-khoa.csv", "take");
        ExampleAccounts.put(database, "nghi", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        database.sql().execute("update dashboard.draft set account = 'nghi' where " + OF, "bi-khoa.csv");
        database.sql().execute("update dashboard.account set locked = true where account = 'nghi'");
        for (String file : List.of("gui-duyet.csv", "chi-nhan.csv", "bi-khoa.csv", "bo-quen.csv", "tra-lai.csv")) {
            age(file, 9);
        }
        database.sql()
                .execute("update dashboard.draft set put_back = created + interval '3' day where " + OF, "tra-lai.csv");

        server.begin();

        for (int wait = 0;
                wait < 600 && (sent().size() < 2 || as("gui").get(left).statusCode() == 200);
                wait++) {
            Thread.sleep(50);
        }
        assertThat(sent()).extracting(Submission::fileName).containsExactlyInAnyOrder("gui-duyet.csv", "chi-nhan.csv");
        assertThat(as("gui").get(left).statusCode()).isEqualTo(404);
        assertThat(as("gui").get(later).statusCode()).isEqualTo(200);
        for (int wait = 0; wait < 200 && waiting() > 1; wait++) {
            Thread.sleep(50);
        }
        assertThat(waiting()).as("of the account that is locked").isEqualTo(1);
        assertThat(figures.home().lake().standings("SERVICE-766", ExampleFigures.PERIOD))
                .extracting(standing -> standing.state())
                .containsExactlyInAnyOrder(State.SUBMITTED, State.CHECKED);
    }

    private void stage(String file, String stage) {
        database.sql().execute("update dashboard.draft set stage = ? where " + OF, stage, file);
    }

    private int waiting() {
        return ((Number) database.sql()
                        .fetchValue("select count(*) from dashboard.draft where stage in ('take', 'hold')"))
                .intValue();
    }
}
