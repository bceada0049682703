package vn.cchc.rights;

/** Where somebody stands to the agency whose things the table is about. */
enum Side {
    OWN,
    /** The agency above. */
    ABOVE,
    /** An agency that has nothing to do with it. */
    FOREIGN
}
