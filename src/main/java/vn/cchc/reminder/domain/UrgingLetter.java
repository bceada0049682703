package vn.cchc.reminder.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.reminder.LetterState;

/** A letter that urges one lead unit to do what is late. */
@Entity
class UrgingLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private long unitId;
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.PLANNED;

    private String drafterId;
    private Long documentId;
    private String notation;
    private LocalDate closedOn;
    private String reason;

    @Version
    private int version;

    protected UrgingLetter() {}

    UrgingLetter(String agencyId, long unitId, LocalDate plannedOn) {
        this.agencyId = agencyId;
        this.unitId = unitId;
        this.plannedOn = plannedOn;
    }

    /** The system has written the draft; it goes to signature. */
    void drafted(long document, String drafter) {
        leave(LetterState.PLANNED, LetterState.DRAFTED);
        documentId = document;
        drafterId = drafter;
    }

    /** It was sent out. */
    void issued(String symbol, LocalDate on) {
        leave(LetterState.DRAFTED, LetterState.ISSUED);
        notation = symbol;
        closedOn = on;
    }

    /** Keeps why it was withdrawn, or why nobody wrote it. */
    void because(String why) {
        reason = why;
    }

    /** There will be no letter. */
    void drop(LocalDate on) {
        if (state == LetterState.ISSUED) {
            throw new IllegalStateException("The letter " + id + " was sent out already");
        }
        state = LetterState.DROPPED;
        closedOn = on;
    }

    private void leave(LetterState expected, LetterState next) {
        if (state != expected) {
            throw new IllegalStateException("The letter " + id + " is " + state + ", not " + expected);
        }
        state = next;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    long unitId() {
        return unitId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LetterState state() {
        return state;
    }

    Long documentId() {
        return documentId;
    }

    String reason() {
        return reason;
    }
}
