package vn.cchc.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who sent the draft back to its drafter, and why; forgotten when it is submitted again. */
@Embeddable
record LastReturn(
        @Column(name = "returned_by") String by,
        @Column(name = "return_reason") String reason) {}
