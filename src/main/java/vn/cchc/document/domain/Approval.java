package vn.cchc.document.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The signing authority's consent to a version of the draft (Nghị định 30/2020/NĐ-CP Điều 11). */
@Embeddable
record Approval(Integer version, String by, Instant at) {}
