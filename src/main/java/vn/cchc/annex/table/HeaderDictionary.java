package vn.cchc.annex.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.annex.Column;
import vn.cchc.shared.TextKey;

/** Knows what headers mean: the usual ones from {@code headers.txt}, others by the words in them. */
final class HeaderDictionary {

    /** Confidence of a header that the dictionary has. */
    static final double KNOWN = 1.0;
    /** Confidence of a header that is told by a word in it. */
    static final double BY_WORD = 0.7;

    private static final int LONGEST_HEADER_WORDS = 14;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?");
    private static final Map<String, Column> HEADERS = load();
    private static final Map<Pattern, Column> WORDS = words();

    private HeaderDictionary() {}

    /** What a header means. */
    record Meaning(Column column, double confidence) {}

    private static Map<String, Column> load() {
        Map<String, Column> headers = new HashMap<>();
        try (InputStream in = HeaderDictionary.class.getResourceAsStream("headers.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                Column column = Column.valueOf(line.substring(0, colon));
                for (String header : line.substring(colon + 1).split("\\|")) {
                    headers.put(TextKey.bare(header), column);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return headers;
    }

    private static Map<Pattern, Column> words() {
        Map<String, Column> words = new LinkedHashMap<>();
        words.put("chu tri.*phoi hop|phoi hop.*chu tri", Column.ASSIGNMENT);
        words.put("minh chung|kiem chung", Column.EVIDENCE);
        words.put("phoi hop", Column.COORDINATING);
        words.put("chu tri|dau moi|phu trach", Column.LEAD);
        words.put("phan cong|(don vi|co quan|nguoi|bo phan|phong|trach nhiem).*thuc hien", Column.ASSIGNMENT);
        words.put("(?<!nguon )(kinh phi|du toan)", Column.BUDGET);
        words.put("tinh hinh|(ket qua).*(thuc hien|den nay|trien khai)", Column.RESULT);
        words.put("thoi gian|thoi han|tien do|han hoan thanh|thoi diem", Column.DEADLINE);
        words.put("san pham|dau ra|ket qua", Column.DELIVERABLE);
        words.put("ghi chu", Column.NOTES);
        words.put("stt", Column.NUMBER);
        words.put("nhiem vu|noi dung|cong viec|hoat dong", Column.TITLE);
        Map<Pattern, Column> patterns = new LinkedHashMap<>();
        words.forEach((word, column) -> patterns.put(Pattern.compile("\\b(?:" + word + ")\\b"), column));
        return patterns;
    }

    /** Meaning of one printed header. */
    static Optional<Meaning> meaning(String header) {
        String whole = TextKey.bare(header);
        String outside = TextKey.bare(IN_BRACKETS.matcher(header).replaceAll(" "));
        for (String key : new String[] {whole, outside}) {
            Column column = HEADERS.get(key);
            if (column != null) {
                return Optional.of(new Meaning(column, KNOWN));
            }
        }
        String text = outside.isEmpty() ? whole : outside;
        if (text.split(" ").length > LONGEST_HEADER_WORDS) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(text).find())
                .findFirst()
                .map(word -> new Meaning(word.getValue(), BY_WORD));
    }

    /** Whether the dictionary has exactly this header. */
    static boolean isUsual(String header) {
        return meaning(header).filter(found -> found.confidence() == KNOWN).isPresent();
    }
}
