package vn.cchc.document;

/** Tells who may read the files of one kind of owner. Every room that stores files has one as a bean. */
public interface FileOwner {

    /** @return the owner kind that this one answers for */
    String kind();

    /** @return whether the person may read the files of this owner */
    boolean mayRead(String personId, long ownerId);
}
