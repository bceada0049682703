package vn.cchc.document;

/** Names what a document or a file belongs to; rooms above declare their own. */
public final class OwnerKind {

    /** A document that stands for itself. */
    public static final String NONE = "none";
    /** A file of a document's version. */
    public static final String DOCUMENT = "document";

    private OwnerKind() {}
}
