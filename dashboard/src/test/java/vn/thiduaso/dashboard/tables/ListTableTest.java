package vn.thiduaso.dashboard.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListView.Head;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListTableTest {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));

    /** A line of a list of units. */
    private record Line(String name, String kind, int units) {}

    private static final ListTable<Line> TABLE = new ListTable<>(
            "/things",
            List.of("q", "kind"),
            new ListSort("name", false),
            List.of(
                    ListColumn.text("name", Place.ALWAYS, Line::name).rising(),
                    ListColumn.text("kind", Place.USUAL, Line::kind),
                    ListColumn.<Line>of("units", Place.USUAL, (line, words) -> Value.of(line.units()))
                            .ofFigures()
                            .falling(),
                    ListColumn.text("level", Place.CHOSEN, line -> "x"),
                    ListColumn.text("code", Place.FILE, line -> "=1+1")));

    private static MultiValueMap<String, String> sent(String... pairs) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.add(pairs[i], pairs[i + 1]);
        }
        return sent;
    }

    private static ListView view(ListAsked asked) {
        return new ListDrawing<>(TABLE, asked, VIETNAMESE)
                .view(
                        List.of(ListFilter.choice(
                                "kind",
                                "Loại",
                                asked,
                                VIETNAMESE,
                                Stream.of(new Option("a", "A", false), new Option("b", "B", false)))),
                        new ListPart<>(List.of(1), 2, 3),
                        "Trang 2 / 3",
                        "7");
    }

    private static List<String> heads(ListAsked asked) {
        return view(asked).heads().stream().map(Head::key).toList();
    }

    @Test
    void shouldShowTheUsualColumnsUntilSomebodyChooses() {
        assertThat(heads(TABLE.asked(sent()))).containsExactly("name", "kind", "units");
        assertThat(heads(TABLE.asked(sent("cols", "level,units")))).containsExactly("name", "units", "level");
        assertThat(heads(TABLE.asked(sent("cols", "name", "cols", "kind")))).containsExactly("name", "kind");
        assertThat(heads(TABLE.asked(sent("cols", "name")))).containsExactly("name");
        assertThat(view(TABLE.asked(sent("cols", "code,nothing"))).notes())
                .singleElement()
                .asString()
                .contains("nothing");
    }

    @Test
    void shouldTurnTheOrderByTheHeadOfItsColumn() {
        List<Head> usual = view(TABLE.asked(sent("kind", "a", "page", "4"))).heads();
        assertThat(usual).extracting(Head::sorted).containsExactly("ascending", null, null);
        assertThat(usual)
                .extracting(Head::address)
                .containsExactly("/things?kind=a&sort=-name", null, "/things?kind=a&sort=-units");
        List<Head> turned =
                view(TABLE.asked(sent("sort", "-units", "cols", "units"))).heads();
        assertThat(turned).extracting(Head::sorted).containsExactly(null, "descending");
        assertThat(turned)
                .extracting(Head::address)
                .containsExactly("/things?sort=name&cols=name,units", "/things?sort=units&cols=name,units");
    }

    @Test
    void shouldGoOnWithoutWhatIsNotThere() {
        ListAsked asked = TABLE.asked(sent("sort", "kind", "kind", "z", "q", " x ", "page", "-3", "saved", "abc"))
                .among("kind", List.of("a", "b"));
        assertThat(asked.sort()).isEmpty();
        assertThat(asked.filter("kind")).isEmpty();
        assertThat(asked.filter("q")).isEqualTo("x");
        assertThat(asked.page()).isEqualTo(1);
        assertThat(asked.plain()).isFalse();
        assertThat(view(asked).notes()).singleElement().asString().contains("kind", "z");
        assertThat(TABLE.asked(sent()).plain()).isTrue();
        assertThat(TABLE.asked(sent("lang", "vi")).plain()).isTrue();
        for (String page : List.of("x", "1.5", "99999999999")) {
            assertThatThrownBy(() -> TABLE.asked(sent("page", page)))
                    .as(page)
                    .isInstanceOf(ResponseStatusException.class);
        }
    }

    @Test
    void shouldKeepEverythingButThePageInTheAddressesOfFilesAndViews() {
        ListAsked asked = TABLE.asked(sent("q", "a&b", "sort", "-units", "cols", "level", "page", "2", "saved", "abc"));
        ListView view = view(asked);
        assertThat(view.csv()).isEqualTo("/things.csv?q=a%26b&sort=-units");
        assertThat(view.xlsx()).isEqualTo("/things.xlsx?q=a%26b&sort=-units");
        assertThat(asked.state()).isEqualTo("q=a%26b&sort=-units&cols=name,level");
        assertThat(view.paging().next()).isEqualTo("/things?q=a%26b&sort=-units&cols=name,level&saved=abc&page=3");
        assertThat(view.paging().before()).isEqualTo("/things?q=a%26b&sort=-units&cols=name,level&saved=abc");
        assertThat(view.columns().usual()).isEqualTo("/things?q=a%26b&sort=-units&saved=abc&page=2");
        assertThat(view.kept()).extracting(ColumnsView.Kept::name).containsExactly("sort", "cols", "saved");
        assertThat(view.columns().kept())
                .extracting(ColumnsView.Kept::name)
                .containsExactly("q", "sort", "saved", "cols");
    }

    @Test
    void shouldWriteEveryColumnAndRowIntoAFile() throws IOException {
        List<Line> lines = List.of(new Line("Một", "a", 1234), new Line("Hai; ba", "b", 2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.file("Tờ", "csv", 2, () -> lines, VIETNAMESE).writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFHọ và tên;Loại;Đơn vị;Mức độ;Mã", "Một;a;1234;x;'=1+1", "\"Hai; ba\";b;2;x;'=1+1");
        assertThatThrownBy(() -> TABLE.file("Tờ", "pdf", 2, () -> lines, VIETNAMESE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> TABLE.file(
                        "Tờ",
                        "csv",
                        ListTable.MOST_ROWS + 1,
                        () -> {
                            throw new AssertionError("read");
                        },
                        VIETNAMESE))
                .isInstanceOf(SheetTooLargeException.class)
                .hasMessageContaining("50001");
    }
}
