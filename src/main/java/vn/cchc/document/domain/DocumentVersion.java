package vn.cchc.document.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/** A version of a draft; never changed once it is there. */
@Entity
class DocumentVersion {

    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_FILES = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private int number;
    private String note;
    private String createdBy;
    private String createdFor;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "document_version_file", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "file_id")
    private List<Long> fileIds = new ArrayList<>();

    protected DocumentVersion() {}

    DocumentVersion(long documentId, int number, String note, List<Long> fileIds, String by, Instant at) {
        if (fileIds.isEmpty() || fileIds.size() > MOST_FILES) {
            throw Refusal.invalid("document.refusal.version-files", MOST_FILES);
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("document.refusal.note", LONGEST_NOTE);
        }
        this.documentId = documentId;
        this.number = number;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.fileIds.addAll(fileIds);
        this.createdBy = by;
        this.createdFor = StandIn.insteadOf(by);
        this.createdAt = at;
    }

    int number() {
        return number;
    }

    String note() {
        return note;
    }

    String createdBy() {
        return createdBy;
    }

    /** Whose work it was when a substitute put it in, or null. */
    String createdFor() {
        return createdFor;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Long> fileIds() {
        return List.copyOf(fileIds);
    }
}
