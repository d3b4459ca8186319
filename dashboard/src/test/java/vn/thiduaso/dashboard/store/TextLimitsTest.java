package vn.thiduaso.dashboard.store;

import java.util.stream.Stream;

import org.jooq.DataType;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.SOURCE_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** What is taken at the door fits into the columns; their widths are read from the tables the migrations made. */
class TextLimitsTest {

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(UNIT_SCORE.UNIT, TextLimits.UNIT),
                Arguments.of(UNIT_CELLS.UNIT, TextLimits.UNIT),
                Arguments.of(UNIT_SCORE.NAME, TextLimits.UNIT_NAME),
                Arguments.of(UNIT_SCORE.KIND, TextLimits.KIND),
                Arguments.of(UNIT_SCORE.PEER_GROUP, TextLimits.GROUP),
                Arguments.of(UNIT_CELLS.FLAG, TextLimits.FLAG),
                Arguments.of(UNIT_CELLS.CELL_TEXT, TextLimits.CELL_TEXT),
                Arguments.of(UNIT_CELLS.SHEET, TextLimits.SHEET),
                Arguments.of(SOURCE_FILE.FILE_NAME, TextLimits.FILE_NAME),
                Arguments.of(SOURCE_FILE.SENT_BY, TextLimits.ACTOR),
                Arguments.of(RUN.CLOSED_BY, TextLimits.ACTOR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void shouldFitTheColumn(Field<String> column, int limit) {
        DataType<?> element = column.getDataType().getArrayComponentDataType();
        assertThat((element == null ? column.getDataType() : element).length()).isEqualTo(limit);
    }

    /** A command at the terminal is told from an account by what stands before its name. */
    @Test
    void shouldFitWhoeverTypedACommand() {
        int length = Act.terminal("Đ".repeat(TextLimits.ACTOR)).length();

        assertThat(length)
                .isLessThanOrEqualTo(PUBLISHED_RUN.PUBLISHED_BY.getDataType().length())
                .isLessThanOrEqualTo(AUDIT.ACTOR.getDataType().length());
    }

    @Test
    void shouldFitTheKeysMadeOfANameAndCode() {
        String name = "Ấ".repeat(TextLimits.UNIT_NAME);
        String code = "Đ".repeat(TextLimits.UNIT);

        assertThat(Vietnamese.sortKey(name).length())
                .isLessThanOrEqualTo(UNIT_SCORE.SORT_KEY.getDataType().length());
        assertThat(Vietnamese.searchKey(name + " " + code).length())
                .isLessThanOrEqualTo(UNIT_SCORE.SEARCH_KEY.getDataType().length());
    }

    @Test
    void shouldHaveKindsThatFit() {
        assertThat(UnitKind.codes()).allMatch(kind -> kind.length() <= TextLimits.KIND);
    }
}
