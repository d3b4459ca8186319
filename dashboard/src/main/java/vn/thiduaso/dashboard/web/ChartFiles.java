package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
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

/**
 * The figures of a chart as a file: the address of its page with {@code chart=} and {@code as=csv} or {@code xlsx}. The page is made as ever, by the same
 * rights and from the same figures, and the chart is taken out of it.
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
        Sheet sheet = TwinSheet.of(chart);
        Attachment.send(id + "." + ending, out -> format.write(sheet, out), response);
        page.clear();
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
