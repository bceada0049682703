package vn.cchc.remediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a follow-up inspection (phúc tra) said of a line that had ended. */
@Embeddable
record FollowUp(
        @Column(name = "follow_up_id") Long inspectionId,
        @Column(name = "follow_up_holds") Boolean holds,
        @Column(name = "follow_up_note") String note,
        @Column(name = "followed_up_by") String by) {

    static final FollowUp NONE = new FollowUp(null, null, null, null);
}
