package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TwinSheet;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;

/**
 * The figures of a chart as a file: the address of its page with {@code chart=} and {@code as=csv} or {@code xlsx}. The page is made as ever, by the same
 * rights and from the same figures, and the chart is taken out of it. Each row ends with the line under the head of the page, so that a row copied elsewhere
 * still says what it is of.
 */
final class ChartFiles implements HandlerInterceptor {

    private static final String CHART = "chart";
    private static final String AS = "as";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws IOException {
        String id = request.getParameter(CHART);
        if (page == null || id == null) {
            return;
        }
        String ending = String.valueOf(request.getParameter(AS));
        SheetFormat format = FileEnding.format(ending);
        Chart chart = page.getModel().values().stream()
                .flatMap(ChartFiles::charts)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.no-chart", id));
        Sheet sheet = headed(TwinSheet.of(chart), parts(page, request));
        Attachment.send(id + "." + ending, out -> format.write(sheet, out), response);
        page.clear();
    }

    /** What the page says of its figures: of a run, of a period on its way, or in one sentence where it is about more than one run. */
    private static List<HeadLine.Part> parts(ModelAndView page, HttpServletRequest request) {
        Words words =
                PageWords.in(Locale.forLanguageTag(PreferencesFilter.of(request).language()));
        return Stream.concat(
                        page.getModel().values().stream()
                                .filter(HeadLine.class::isInstance)
                                .map(HeadLine.class::cast)
                                .flatMap(line -> line.parts(words).stream()),
                        Stream.ofNullable(page.getModel().get("foot"))
                                .map(foot -> new HeadLine.Part(words.text("context.label"), foot.toString())))
                .toList();
    }

    private static Sheet headed(Sheet sheet, List<HeadLine.Part> parts) {
        return new Sheet(
                sheet.name(),
                joined(sheet.columns(), parts.stream().map(HeadLine.Part::head)),
                writer -> sheet.rows()
                        .forEach(row -> writer.accept(joined(row, parts.stream().map(part -> Value.of(part.text()))))));
    }

    private static <T> List<T> joined(List<T> before, Stream<? extends T> after) {
        return Stream.concat(before.stream(), after).toList();
    }

    /** Those that a value of the model carries, at any depth of records and lists. */
    private static Stream<Chart> charts(@Nullable Object value) {
        if (value instanceof Chart chart) {
            return Stream.of(chart);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(ChartFiles::charts);
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents()).flatMap(part -> charts(read(part, record)));
        }
        return Stream.empty();
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException(part.toString(), fault);
        }
    }
}
