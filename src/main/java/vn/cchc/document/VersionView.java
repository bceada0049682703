package vn.cchc.document;

import java.time.Instant;
import java.util.List;

/**
 * A version of a draft, as uploaded by somebody at some time.
 *
 * @param insteadOf account of whose work it was when a substitute uploaded it, or null
 */
public record VersionView(int number, String note, String by, String insteadOf, Instant at, List<StoredFile> files) {}
