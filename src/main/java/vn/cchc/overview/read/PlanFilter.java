package vn.cchc.overview.read;

import java.util.Arrays;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of a plan somebody wants to see. Made from an address that anybody can type: what makes no sense is left
 * out, never an error.
 *
 * @param status only rows that stand so, or null
 * @param unitId only rows in which this unit is named, or null
 * @param areaId only rows of this section, or null
 * @param late only rows that are late
 * @param text only rows with these words, or empty
 * @param page counted from 1
 */
public record PlanFilter(RowStatus status, Long unitId, Long areaId, boolean late, String text, int page) {

    /** Everything, from the beginning. */
    public static final PlanFilter ALL = new PlanFilter(null, null, null, false, "", 1);

    private static final int LONGEST_TEXT = 100;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of an address; each may be null or nonsense. */
    public static PlanFilter of(String status, String unit, String area, String late, String text, String page) {
        Long number = number(page);
        return new PlanFilter(
                Arrays.stream(RowStatus.values())
                        .filter(known -> known.name().equals(status))
                        .findFirst()
                        .orElse(null),
                number(unit),
                number(area),
                late != null && !late.isBlank() && !late.equals("0"),
                words(text),
                number == null ? 1 : (int) Math.max(1, Math.min(LAST_PAGE, number)));
    }

    /** Whether it leaves anything out. */
    public boolean active() {
        return status != null || unitId != null || areaId != null || late || !text.isEmpty();
    }

    /** The same rows, another page. */
    public PlanFilter atPage(int other) {
        return new PlanFilter(status, unitId, areaId, late, text, other);
    }

    /** The address of the rows, without those parameters that leave nothing out. */
    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameter(address, "state", status);
        parameter(address, "unit", unitId);
        parameter(address, "area", areaId);
        parameter(address, "late", late ? 1 : null);
        parameter(address, "q", text.isEmpty() ? null : text);
        parameter(address, "page", page == 1 ? null : page);
        return address.encode().toUriString();
    }

    private static void parameter(UriComponentsBuilder address, String name, Object value) {
        if (value != null) {
            // a placeholder's value is encoded strictly, so that nobody's words become part of the address
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static String words(String text) {
        if (text == null) {
            return "";
        }
        String words = text.replaceAll("\\p{Cntrl}", " ").strip();
        return words.length() <= LONGEST_TEXT
                ? words
                : words.substring(0, LONGEST_TEXT).strip();
    }

    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
