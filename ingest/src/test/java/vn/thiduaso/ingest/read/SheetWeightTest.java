package vn.thiduaso.ingest.read;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetWeightTest {

    @Test
    void shouldRefuseMoreThanTheLibraryCanHold() {
        refuse("chuỗi chữ", weight -> {
            for (int i = 0; i <= 2_000_000; i++) {
                weight.sharedText();
            }
        });
        refuse("chữ", weight -> weight.letters(50_000_001));
        refuse("chữ số", weight -> weight.number(401));
    }

    @Test
    void shouldForgetARowWithTheNext() {
        SheetWeight weight = new SheetWeight("sheet1.xml");

        assertThatCode(() -> {
                    for (int row = 0; row < 10; row++) {
                        weight.row();
                        weight.letters(49_000_000);
                    }
                    weight.number(400);
                })
                .doesNotThrowAnyException();
    }

    private static void refuse(String named, Consumer<SheetWeight> much) {
        assertThatThrownBy(() -> much.accept(new SheetWeight("sheet1.xml")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(named);
    }
}
