package vn.cchc.task;

/** Who makes the deliverable final. */
public enum Issuer {
    /** The agency itself. */
    OWN,
    /** A body above it (People's Committee of the province, People's Council): the agency submits, that body decides. */
    SUPERIOR
}
