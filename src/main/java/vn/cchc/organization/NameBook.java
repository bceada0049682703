package vn.cchc.organization;

import java.util.List;

/** All names that an agency knows as of one day, in memory: an annex asks for thousands. */
public interface NameBook {

    /** Who is meant by a name. Never fails: what nobody knows is answered with what looks like it. */
    Resolution resolve(String text);

    /** Every group of units that counts on the day, with its members. */
    List<Resolution> groups();
}
