package vn.cchc.organization;

/** All names that an agency knows as of one day, in memory: an annex asks for thousands. */
@FunctionalInterface
public interface NameBook {

    /** Who is meant by a name. Never fails: what nobody knows is answered with what looks like it. */
    Resolution resolve(String text);
}
