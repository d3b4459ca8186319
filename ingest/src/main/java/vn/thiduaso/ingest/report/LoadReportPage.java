package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The report of a call as one page that needs no network and no script: it can be sent, printed and kept. */
public final class LoadReportPage {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private LoadReportPage() {}

    /**
     * Writes the page in UTF-8; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void write(LoadReportView view, OutputStream out) throws IOException {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(LoadReportPage.class.getClassLoader());
        files.setPrefix("report/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(files);
        Context context = new Context(VIETNAMESE);
        context.setVariable("v", view);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.process("load-report", context, writer);
        writer.flush();
    }
}
