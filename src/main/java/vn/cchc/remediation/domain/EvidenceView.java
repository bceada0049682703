package vn.cchc.remediation.domain;

import java.time.Instant;

/** A file that shows that a finding is fixed. */
public record EvidenceView(long id, long lineId, long fileId, String title, String addedBy, Instant addedAt) {}
