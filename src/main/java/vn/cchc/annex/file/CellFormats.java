package vn.cchc.annex.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of an .xlsx: turns stored numbers into what people see, days always as dd/MM/yyyy. */
final class CellFormats extends DefaultHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    private final boolean from1904;
    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private boolean inCellStyles;

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "numFmt" -> custom.put(parse(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(parse(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // fonts, fills, borders
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        if (local.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static int parse(String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether cells of this style show a date or a time. */
    boolean isDate(int style) {
        int id = formatId(style);
        return DateUtil.isADateFormat(id, format(id));
    }

    private int formatId(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    private String format(int id) {
        String format = custom.get(id);
        if (format == null) {
            format = id >= 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                    ? BuiltinFormats.getBuiltinFormat(id)
                    : null;
        }
        return format == null ? "General" : format;
    }

    /** What a person sees in a cell of this style. */
    String text(double value, int style) {
        int id = formatId(style);
        String format = format(id);
        if (isDate(style) && DateUtil.isValidExcelDate(value)) {
            return date(value, format, id);
        }
        if (format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain(value);
        }
        return formatter.formatRawCellContents(value, id, format);
    }

    private String date(double value, String format, int id) {
        String letters = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        LocalDateTime date = DateUtil.getLocalDateTime(value, from1904);
        if (letters.contains("d")) {
            return DAY.format(date);
        }
        if (letters.contains("y")) {
            return (letters.contains("m") ? MONTH : YEAR).format(date);
        }
        return formatter.formatRawCellContents(value, id, format, from1904);
    }

    /** Excel stores 2.1 as 2.1000000000000001: fifteen digits are what it shows and keeps. */
    private static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
        return exact.toPlainString();
    }
}
