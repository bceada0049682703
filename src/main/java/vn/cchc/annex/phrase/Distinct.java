package vn.cchc.annex.phrase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that differ in letter case only are one unit: the first spelling stays. */
public final class Distinct {

    private Distinct() {}

    /** The names in their order, each once. */
    public static List<String> ignoringCase(Collection<String> names) {
        Map<String, String> seen = new LinkedHashMap<>();
        names.forEach(name -> seen.putIfAbsent(key(name), name));
        return List.copyOf(seen.values());
    }

    /** Key by which names are compared. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
