package vn.cchc.shared;

/** The principal of a signed-in person, as pages show it. */
public interface SignedIn {

    /** @return full name and position, e.g. for the head of a page */
    String displayName();
}
