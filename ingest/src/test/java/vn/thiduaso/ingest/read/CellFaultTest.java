package vn.thiduaso.ingest.read;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.scoring.check.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class CellFaultTest {

    /** A cell of a text file may have eight million letters. */
    private static final String LONG = "số ".repeat(1_000_000);

    @Test
    void shouldKeepTheTextOfEveryCellThatCanBeKeptWithAFigure() {
        String longest = "ữ".repeat(TextLimits.CELL_TEXT);

        assertThat(CellFault.at("", Cell.text(2, 2, longest), "number-text", "sai", "sửa")
                        .text())
                .isEqualTo(longest);
    }

    @Test
    void shouldKeepTheBeginningOfWhatIsLonger() {
        CellFault fault = new CellFault(
                "",
                2,
                "C2",
                LONG,
                LONG,
                "number-text",
                Severity.REFUSE,
                LONG,
                LONG,
                new CellFault.Subject(LONG, "MEETINGS", "value"));

        assertThat(fault.text())
                .hasSize(TextLimits.CELL_TEXT + 1)
                .startsWith("số số")
                .endsWith("…");
        assertThat(fault.withText(LONG).text()).isEqualTo(fault.text());
        assertThat(fault.subject().unit()).hasSize(TextLimits.UNIT + 1);
        assertThat(fault.bytes()).isLessThan(12_000);
    }

    /** Escape sequences of a terminal, and ends of lines that would forge one. */
    @Test
    void shouldQuoteNoLetterThatMovesTheCursor() {
        CellFault fault = CellFault.at(
                "", Cell.text(2, 2, "x"), "number-text", "“a\u001b]0;pwn\u0007b” không\nphải số", "sửa\u0085“a\u001b”");

        assertThat(fault.message()).isEqualTo("“a ]0;pwn b” không phải số");
        assertThat(fault.remedy()).isEqualTo("sửa “a ”");
    }

    /** A letter outside the first plane is two chars. */
    @Test
    void shouldNotTearALetter() {
        CellFault fault = CellFault.at("", Cell.text(2, 2, "😀".repeat(3_000)), "number-text", "sai", "sửa");

        assertThat(fault.text()).isEqualTo("😀".repeat(TextLimits.CELL_TEXT) + "…");
    }
}
