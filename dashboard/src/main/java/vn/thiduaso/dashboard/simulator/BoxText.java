package vn.thiduaso.dashboard.simulator;

import java.math.BigDecimal;

import vn.thiduaso.ingest.check.NumberText;

/** Numbers as they stand in boxes and addresses: {@code 1234}, {@code 87,5}; read back they are the same, and never ambiguous. */
final class BoxText {

    private BoxText() {}

    /** @param figure empty text when there is none */
    static String of(double figure) {
        if (Double.isNaN(figure)) {
            return "";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(figure));
        String plain = (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
        // 1,234 could be read as one thousand two hundred and thirty-four
        return read(plain).kind() == NumberText.Kind.AMBIGUOUS ? plain + "0" : plain;
    }

    /** @param text of a person or an address, not blank */
    static NumberText read(String text) {
        return NumberText.parse(text.strip());
    }
}
