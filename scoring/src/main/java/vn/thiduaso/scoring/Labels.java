package vn.thiduaso.scoring;

/**
 * A name for people, in Vietnamese and English.
 *
 * @param vi never blank
 * @param en never blank; the Vietnamese text where no English was given
 */
public record Labels(String vi, String en) {

    public Labels {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("Tên tiếng Việt không được để trống");
        }
        en = en.isBlank() ? vi : en;
    }

    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }
}
