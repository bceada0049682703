package vn.cchc.overview.read;

import java.util.List;
import vn.cchc.document.DocumentView;
import vn.cchc.document.VersionView;

/**
 * A document in a dossier.
 *
 * @param readable whether the person may read the draft
 * @param versions newest first; empty when the person may not read them
 */
public record DraftLine(DocumentView document, boolean readable, List<VersionView> versions) {}
