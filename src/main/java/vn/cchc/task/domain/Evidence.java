package vn.cchc.task.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.shared.StandIn;
import vn.cchc.task.EvidenceKind;

/** Something that proves that a deliverable exists. */
@Entity
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long itemId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private Long fileId;
    private String link;
    private String documentNumber;
    private LocalDate documentDate;
    private String addedBy;
    private String addedFor;
    private Instant addedAt;
    private String acceptedBy;
    private String acceptedFor;
    private Instant acceptedAt;

    protected Evidence() {}

    private Evidence(long itemId, EvidenceKind kind, String title, String by, Instant now) {
        this.itemId = itemId;
        this.kind = kind;
        this.title = title;
        this.addedBy = by;
        this.addedFor = StandIn.insteadOf(by);
        this.addedAt = now;
    }

    static Evidence file(long itemId, EvidenceKind kind, String title, long fileId, String by, Instant now) {
        var evidence = new Evidence(itemId, kind, title, by, now);
        evidence.fileId = fileId;
        return evidence;
    }

    static Evidence link(long itemId, String address, String title, String by, Instant now) {
        var evidence = new Evidence(itemId, EvidenceKind.LINK, title, by, now);
        evidence.link = address;
        return evidence;
    }

    static Evidence document(long itemId, String number, LocalDate date, String title, String by, Instant now) {
        var evidence = new Evidence(itemId, EvidenceKind.DOCUMENT, title, by, now);
        evidence.documentNumber = number;
        evidence.documentDate = date;
        return evidence;
    }

    void accept(String by, Instant now) {
        acceptedBy = by;
        acceptedFor = StandIn.insteadOf(by);
        acceptedAt = now;
    }

    Long id() {
        return id;
    }

    long itemId() {
        return itemId;
    }

    EvidenceKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Long fileId() {
        return fileId;
    }

    String link() {
        return link;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Whose work it was when a substitute added it, or null. */
    String addedFor() {
        return addedFor;
    }

    /** Whose work it was when a substitute accepted it, or null. */
    String acceptedFor() {
        return acceptedFor;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
