package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.text.CellText;
import vn.cchc.shared.TextKey;

/**
 * What the lines above a table say of the plan: title, year, agency (layout of Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param title empty if none is printed
 * @param year null if none is printed
 * @param agency empty if none is printed
 */
record Heading(String title, Integer year, String agency) {

    private static final Pattern YEAR = Pattern.compile("(?:[Nn]ăm|NĂM)\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern NOTE = Pattern.compile(
            "^\\(?\\s*(?:ban hành |đính |gửi )?kèm theo .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NOTE_NUMBER = Pattern.compile(
            "\\s*số\\s*:?.*?/[\\p{Lu}\\d]+-[\\p{Lu}\\d-]+(?:\\s*ngày\\s*[\\d\\s./]*(?:tháng\\s*\\d*\\s*năm\\s*\\d*)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_AGENCY = Pattern.compile(
            "\\s+của\\s+((?:Ủy ban|Uỷ ban|UBND|Văn phòng|Sở|Ban|Trung tâm|Chi cục|Cục|Hội đồng|Phòng|Thanh tra|Bộ|Viện"
                    + "|Trường|Chủ tịch|Bệnh viện|Công an)\\s[^)]*)$");
    private static final Pattern PLAN_WORD = Pattern.compile("^(?:DỰ THẢO\\s+)?KẾ HOẠCH$|^Kế hoạch$");
    private static final Pattern ANNEX_WORD = Pattern.compile(
            "^(?:phụ lục|biểu|mẫu số|phụ biểu)(?:\\s+(?:số\\s*)?[\\dIVXLCA-Z]*)?\\s*[.:]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE = Pattern.compile("^[_\\-–—*.\\s]+$");

    /** Reads the lines from the top of the sheet to the table. */
    static Heading of(List<String> lines) {
        List<String> texts =
                lines.stream().filter(line -> !RULE.matcher(line).matches()).toList();
        String plan = planTitle(texts);
        String note = texts.stream().filter(t -> NOTE.matcher(t).matches()).reduce("", (a, b) -> b);
        Note noted = Note.of(note);
        String annex = annexTitle(texts);
        String title = title(plan, noted.subject(), annex);
        String agency = noted.agency().isEmpty() ? AgencyName.fromHeader(texts) : noted.agency();
        if (agency.isEmpty()) {
            Matcher of = OF_AGENCY.matcher(plan);
            agency = of.find() ? of.group(1).strip() : "";
        }
        return new Heading(title, year(List.of(title, plan, annex, note), texts), agency);
    }

    /** The plan that the note under the annex's title names, else the annex's title, else the plan's heading. */
    private static String title(String plan, String noted, String annex) {
        if (!noted.isEmpty()) {
            String named = "Kế hoạch " + CellText.capitalized(noted);
            return TextKey.bare(plan).equals(TextKey.bare(named)) ? plan : named;
        }
        return annex.isEmpty() ? plan : annex;
    }

    private static String planTitle(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (PLAN_WORD.matcher(lines.get(i)).matches()) {
                return "Kế hoạch " + lines.get(i + 1);
            }
        }
        return lines.stream()
                .filter(line -> line.matches("^(?:KẾ HOẠCH|Kế hoạch)\\s+\\S.{5,200}")
                        && YEAR.matcher(line).find())
                .filter(line -> !line.endsWith(":"))
                .findFirst()
                .orElse("");
    }

    /** The lines between "PHỤ LỤC" and the note or the table. */
    private static String annexTitle(List<String> lines) {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (ANNEX_WORD.matcher(lines.get(i)).matches()) {
                start = i + 1;
            }
        }
        List<String> title = new ArrayList<>();
        for (int i = start; start >= 0 && i < lines.size() && title.size() < 3; i++) {
            String line = lines.get(i);
            if (NOTE.matcher(line).matches() || BudgetText.unitNamedIn(line).isPresent() && line.length() < 40) {
                break;
            }
            title.add(line);
        }
        return String.join(" ", title);
    }

    private static Integer year(List<String> best, List<String> lines) {
        for (String text : best) {
            Matcher year = YEAR.matcher(text);
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        for (Pattern pattern : List.of(YEAR, ANY_YEAR)) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                Matcher year = pattern.matcher(lines.get(i));
                if (!lines.get(i).toLowerCase(Locale.ROOT).contains("ngày") && year.find()) {
                    return Integer.valueOf(year.group(1));
                }
            }
        }
        return null;
    }

    /** "(Kèm theo Kế hoạch số 68/KH-TTHNNK ngày 15/02/2026 về tuyên truyền … của Trung tâm …)". */
    private record Note(String subject, String agency) {

        static Note of(String line) {
            String text = line.replaceAll("^\\(|\\)\\.?$", "").strip();
            Matcher plan =
                    Pattern.compile("(?:Kế hoạch|KẾ HOẠCH|kế hoạch)(.*)$").matcher(text);
            if (!plan.find()) {
                return new Note("", agency(text));
            }
            String rest = NOTE_NUMBER.matcher(plan.group(1)).replaceFirst(" ").strip();
            String agency = agency(" " + rest);
            if (!agency.isEmpty()) {
                Matcher of = OF_AGENCY.matcher(" " + rest);
                rest = of.find() ? (" " + rest).substring(0, of.start()).strip() : rest;
            }
            rest = rest.replaceFirst("^(?:về việc|về|ban hành)\\s+", "").strip();
            return new Note(rest.length() > 8 ? rest : "", agency);
        }

        private static String agency(String text) {
            Matcher of = OF_AGENCY.matcher(text);
            return of.find() ? of.group(1).strip() : "";
        }
    }
}
