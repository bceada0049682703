package vn.cchc.annex;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is known beforehand about a file.
 *
 * @param year plan year if the person gave one, else null
 * @param columns meanings that a person chose, by {@link AnnexColumn#index()}; they go before what the header says
 * @param unitNames names and aliases of units, may be empty
 */
public record ReadOptions(Integer year, Map<Integer, Column> columns, Collection<String> unitNames) {

    /** Nothing is known. */
    public static final ReadOptions NONE = new ReadOptions(null, Map.of(), List.of());

    public ReadOptions {
        columns = Map.copyOf(columns);
        unitNames = List.copyOf(unitNames);
    }

    /** Only the plan year is known, if that. */
    public static ReadOptions ofYear(Integer year) {
        return new ReadOptions(year, Map.of(), List.of());
    }
}
