package vn.cchc.overview.read;

import java.util.Map;

/**
 * Names of people and units for a page that shows many of them.
 *
 * @param people full names by account
 * @param units names by unit
 */
public record Names(Map<String, String> people, Map<Long, String> units) {

    /** The person's name; the account when nobody has it any more; null for nobody. */
    public String person(String id) {
        return id == null ? null : people.getOrDefault(id, id);
    }

    /** The unit's name, or null. */
    public String unit(Long id) {
        return id == null ? null : units.get(id);
    }
}
