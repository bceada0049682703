package vn.cchc.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How the document went out, as the register of outgoing documents asks (Nghị định 30/2020/NĐ-CP Phụ lục IV).
 *
 * @param archiveHolder unit or person who keeps the file copy
 * @param note remark in the register, or null
 */
@Embeddable
record Dispatch(
        @Column(name = "dispatched_at") Instant at,
        @Column(name = "dispatched_by") String by,
        String archiveHolder,
        Integer copies,
        @Column(name = "register_note") String note) {}
