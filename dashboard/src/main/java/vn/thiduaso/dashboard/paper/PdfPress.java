package vn.thiduaso.dashboard.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Makes a PDF, A4 upright unless its style sheet says otherwise, of a template {@code templates/paper-….html}. The template is XML, has its texts by key as
 * pages do, and may hold charts as SVG ({@link ChartPress}). All letters are embedded; nothing is read but style sheets of ours, {@code paper:….css}.
 */
@Component
public class PdfPress {

    private static final String STYLES = "paper";
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);

    private final SpringTemplateEngine templates;
    private final TextOutlines outlines = new TextOutlines();

    public PdfPress(MessageSource messages) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(PdfPress.class.getClassLoader());
        files.setPrefix("templates/paper-");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(messages);
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param template name without {@code paper-} and ending
     * @param values by the name the template has for them
     */
    public byte[] pdf(String template, Map<String, Object> values, Locale locale) {
        return pdf(template, values, Map.of(), locale);
    }

    /**
     * @param styles sheets that are no files, by the name a template has for them after {@code paper:}
     */
    byte[] pdf(String template, Map<String, Object> values, Map<String, String> styles, Locale locale) {
        String page = templates.process(template, new Context(locale, values));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            for (PaperFont font : PaperFont.values()) {
                printer.useFont(font::open, PaperFont.FAMILY, font.weight(), font.style(), true, TEXT);
            }
            // for archives; without it a font of the machine is looked for
            printer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
            printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            printer.useSVGDrawer(charts);
            printer.useUriResolver((base, address) -> address.startsWith(STYLES + ":") ? address : null);
            printer.useProtocolsStreamImplementation(address -> style(address, styles), STYLES);
            printer.withHtmlContent(outlines.of(readable(page)), null);
            printer.withProducer("Thi Đua Số");
            printer.toStream(file);
            printer.run();
        } catch (IOException fault) {
            throw new UncheckedIOException(template, fault);
        }
        return file.toByteArray();
    }

    /** Figures and names come from files of others: what XML does not know is a mark, and letters with their accents apart become one. */
    private static String readable(String page) {
        return Normalizer.normalize(NOT_XML.matcher(page).replaceAll("\uFFFD"), Normalizer.Form.NFC);
    }

    private static FSStream style(String address, Map<String, String> styles) {
        String name = address.substring(STYLES.length() + 1);
        String text = styles.containsKey(name) ? styles.get(name) : PaperInk.text("/paper/" + name);
        byte[] css = text.getBytes(StandardCharsets.UTF_8);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(css);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
