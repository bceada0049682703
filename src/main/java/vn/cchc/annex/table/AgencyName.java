package vn.cchc.annex.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.annex.text.CellText;

/**
 * The agency that a document's head names in capitals, in the spelling of running text where the document has it. The
 * issuing agency stands below the one it belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II).
 */
final class AgencyName {

    private static final Pattern AGENCY =
            Pattern.compile("^(?:ỦY BAN|UỶ BAN|UBND|VĂN PHÒNG|SỞ|BAN|TRUNG TÂM|CHI CỤC|CỤC|HỘI ĐỒNG"
                    + "|HĐND|PHÒNG|THANH TRA|BỘ|VIỆN|TRƯỜNG|BỆNH VIỆN|CÔNG AN|ĐẢNG ỦY|TỈNH ỦY)(?:\\s.*)?$");
    private static final Set<String> GENERAL = Set.of(
            "ban", "nhân", "dân", "tỉnh", "thành", "phố", "huyện", "thị", "xã", "phường", "và", "của", "các", "phòng",
            "tâm", "đồng", "cục", "tra");
    private static final Set<String> PLACE_FOLLOWS = Set.of("tỉnh", "huyện", "xã", "phường", "phố");
    private static final Set<String> KEPT = Set.of("UBND", "HĐND", "CCHC", "TTHC");

    private AgencyName() {}

    static String fromHeader(List<String> lines) {
        String name = "";
        for (String line : lines.subList(0, Math.min(lines.size(), 8))) {
            boolean motto = line.startsWith("CỘNG HÒA") || line.startsWith("CỘNG HOÀ");
            if (!motto && CellText.isUpperCase(line) && AGENCY.matcher(line).matches()) {
                name = line;
            }
        }
        return name.isEmpty() ? "" : natural(name, lines);
    }

    /** The name as running text spells it, or with the capitals of the common names of agencies. */
    private static String natural(String name, List<String> lines) {
        String key = name.toLowerCase(Locale.ROOT);
        for (String line : lines) {
            int at = line.toLowerCase(Locale.ROOT).indexOf(key);
            if (at >= 0 && at + name.length() <= line.length()) {
                String found = line.substring(at, at + name.length());
                if (!CellText.isUpperCase(found)) {
                    return found;
                }
            }
        }
        return spelled(name);
    }

    private static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        boolean place = false;
        for (String word : name.split(" ")) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean general = GENERAL.contains(small) && !(place && !PLACE_FOLLOWS.contains(small));
            String written =
                    KEPT.contains(word) ? word : general && spelled.length() > 0 ? small : CellText.capitalized(small);
            spelled.append(spelled.length() > 0 ? " " : "").append(written);
            place |= PLACE_FOLLOWS.contains(small);
        }
        return spelled.toString();
    }
}
