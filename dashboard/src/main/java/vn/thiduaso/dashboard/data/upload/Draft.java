package vn.thiduaso.dashboard.data.upload;

import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.Period;

/**
 * Files somebody sent together, until they are taken or thrown away.
 *
 * @param id 32 random hex digits
 * @param answers what was said of the layout of the file that is asked about, by key
 * @param earlier answers that were confirmed or put back; offered when the file is asked about again
 * @param note what the sender says to whoever approves; empty: nothing
 */
record Draft(
        String id,
        String account,
        String indexSet,
        Period period,
        Stage stage,
        Map<String, String> answers,
        Map<String, String> earlier,
        String note,
        List<DraftFile> files) {

    /** Stands among the answers of a draft whose file is to be asked about whatever is known of it. */
    static final String REREAD = "reread";

    /** What is to be done with it. */
    enum Stage {
        /** Read and checked. */
        CHECK("check"),
        /** Taken and submitted. */
        TAKE("take"),
        /** Taken, not submitted. */
        HOLD("hold"),
        /** Nothing more. */
        DONE("done");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Stage of(String word) {
            for (Stage stage : values()) {
                if (stage.word.equals(word)) {
                    return stage;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    /**
     * One file as sent.
     *
     * @param name as the sender calls it, without folders
     * @param sha256 of its bytes, hex
     */
    record DraftFile(String name, String sha256, long bytes) {}

    Draft {
        answers = Map.copyOf(answers);
        earlier = Map.copyOf(earlier);
        files = List.copyOf(files);
    }

    /** Stands for what was answered so far: a page that shows another one is of before. */
    public String version() {
        return AnswerText.field(AnswerText.of(answers));
    }

    boolean isReread() {
        return answers.containsKey(REREAD);
    }
}
