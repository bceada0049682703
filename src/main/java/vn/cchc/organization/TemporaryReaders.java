package vn.cchc.organization;

import java.util.Set;

/**
 * Lets people read the records of units for a time: an inspection team while it inspects. Implemented by the rooms that
 * know of such a time; asked by those that keep records.
 */
public interface TemporaryReaders {

    /** @return the units whose records the person may read today beyond the own rights */
    Set<Long> unitsReadableBy(String personId);
}
