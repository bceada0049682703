package vn.cchc.review.domain;

import jakarta.persistence.Embeddable;

/** A member of the council that appraises the sheets of one review. */
@Embeddable
record CouncilMember(String personId, boolean chair) {}
