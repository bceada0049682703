package vn.cchc.overview.read;

/** A file of the work on a row: what it belongs to, its name, its size in bytes, who put it there. */
public record FileLine(
        long id, String ownerKind, long ownerId, String name, String mediaType, long size, String uploadedBy) {

    /** Whether browsers show it. */
    public boolean shown() {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
