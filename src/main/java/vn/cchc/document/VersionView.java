package vn.cchc.document;

import java.time.Instant;
import java.util.List;

/** A version of a draft, as uploaded by somebody at some time. */
public record VersionView(int number, String note, String by, Instant at, List<StoredFile> files) {}
