package vn.thiduaso.dashboard.people;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG picture: drawn in the page, fetched from nowhere.
 *
 * @param size modules on each side, with the white border
 * @param path for {@code d}: one square of side 1 for each dark module
 */
record CodePicture(int size, String path) {

    private static final int BORDER = 4;

    static CodePicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new CodePicture(code.size + 2 * BORDER, path.toString());
    }
}
