package vn.thiduaso.scoring.award;

import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;

/**
 * One part of a dossier.
 *
 * @param code unique in a dossier of one form
 * @param forms codes of the forms whose dossiers have it; never empty
 * @param dossiers in which of the two kinds of dossiers it is; never empty
 * @param candidates kinds of candidates it is asked of; empty: of all
 * @param required whether a dossier is incomplete without it
 * @param files as which it may be sent; never empty
 * @param signedBy who signs or confirms it; empty when no source says
 */
public record DossierItem(
        String code,
        Labels label,
        Set<String> forms,
        Set<Dossier> dossiers,
        Set<String> candidates,
        boolean required,
        Set<FileType> files,
        Optional<Labels> signedBy) {

    /** Two kinds of dossiers. */
    public enum Dossier {
        /** Hồ sơ đầy đủ. */
        FULL("full"),
        /** Hồ sơ theo thủ tục đơn giản: Nghị định 152/2025/NĐ-CP Điều 33 khoản 8. */
        SIMPLIFIED("simplified");

        private final String code;

        Dossier(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** As what a part is sent. */
    public enum FileType {
        PDF("pdf"),
        DOCX("docx");

        private final String code;

        FileType(String code) {
            this.code = code;
        }

        /** The word used in files, and the ending of their names. */
        public String code() {
            return code;
        }
    }

    public DossierItem {
        forms = Set.copyOf(forms);
        dossiers = Set.copyOf(dossiers);
        candidates = Set.copyOf(candidates);
        files = Set.copyOf(files);
        if (forms.isEmpty() || dossiers.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException(
                    "Thành phần hồ sơ " + code + " phải nói hình thức khen, loại hồ sơ và loại tệp");
        }
    }

    boolean isIn(String form, Dossier dossier) {
        return forms.contains(form) && dossiers.contains(dossier);
    }

    /** @param kind code of candidates */
    public boolean isAskedOf(String kind) {
        return candidates.isEmpty() || candidates.contains(kind);
    }
}
