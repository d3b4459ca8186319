package vn.thiduaso.ingest.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as Excel writes them; the same bytes whenever they are made. */
final class ExcelBytes {

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 10, 3, 8, 0);
    private static final MathContext SEVENTEEN_DIGITS = new MathContext(17, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("t=\"n\"([^>]*>)<v>([^<]+)</v>");

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private ExcelBytes(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] xlsx(OfficeBook book) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            return repacked(new ExcelBytes(workbook).bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with its numbers stored as Excel itself stores them: 17 digits of each, 97.06 as 97.060000000000002. */
    static byte[] longDigits(OfficeBook book) {
        try {
            return repacked(xlsx(book), ExcelBytes::longDigits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] longDigits(byte[] part) {
        return NUMBER.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(number -> "t=\"n\"%s<v>%s</v>"
                        .formatted(
                                number.group(1),
                                new BigDecimal(Double.parseDouble(number.group(2)))
                                        .round(SEVENTEEN_DIGITS)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xls(OfficeBook book) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return new ExcelBytes(workbook).bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same parts without the moment they were packed at. */
    private static byte[] repacked(byte[] packed) throws IOException {
        return repacked(packed, part -> part);
    }

    private static byte[] repacked(byte[] packed, UnaryOperator<byte[]> sheets) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        names.sort(Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
                .thenComparing(Comparator.naturalOrder()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(THEN);
                zip.putNextEntry(entry);
                byte[] part = parts.get(name);
                zip.write(name.startsWith("xl/worksheets/") ? sheets.apply(part) : part);
            }
        }
        return out.toByteArray();
    }

    private byte[] bytes(OfficeBook book) throws IOException {
        for (OfficeBook.OfficeSheet sheet : book.sheets()) {
            write(sheet, workbook.createSheet(sheet.name));
            workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, sheet.hidden);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private void write(OfficeBook.OfficeSheet from, Sheet sheet) {
        for (int row = 0; row < from.rows.size(); row++) {
            List<Object> cells = from.rows.get(row);
            Row made = sheet.createRow(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) != null) {
                    write(cells.get(column), made.createCell(column));
                }
            }
        }
        from.merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        from.hiddenRows.forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
        from.hiddenColumns.forEach(
                column -> sheet.setColumnHidden(CellReference.convertColStringToIndex(column), true));
    }

    private void write(Object what, Cell cell) {
        if (what instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (what instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style("dd/mm/yyyy"));
        } else if (what instanceof OfficeCell.Shown shown) {
            cell.setCellValue(shown.number());
            cell.setCellStyle(style(shown.format()));
        } else if (what instanceof OfficeCell.Apostrophe digits) {
            cell.setCellValue(digits.digits());
            cell.setCellStyle(style("'"));
        } else if (what instanceof OfficeCell.Formula formula) {
            cell.setCellFormula(formula.formula());
            if (formula.error().isEmpty()) {
                cell.setCellValue(formula.result());
            } else {
                cell.setCellErrorValue(FormulaError.forString(formula.error()).getCode());
            }
        } else {
            cell.setCellValue((String) what);
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, wanted -> {
            CellStyle style = workbook.createCellStyle();
            if (wanted.equals("'")) {
                style.setQuotePrefixed(true);
            } else {
                style.setDataFormat(workbook.createDataFormat().getFormat(wanted));
            }
            return style;
        });
    }
}
