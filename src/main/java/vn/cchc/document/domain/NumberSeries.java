package vn.cchc.document.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import vn.cchc.shared.Refusal;

/**
 * The numbers of one series of an agency in one year: 1, 2, 3 ... without a gap, in the order of the dates of issue
 * (Nghị định 30/2020/NĐ-CP Điều 15). A number stays given whatever becomes of the document.
 */
@Entity
class NumberSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private String series;
    private int year;
    private int lastNumber;
    private LocalDate lastIssuedOn;

    protected NumberSeries() {}

    /** Gives the next number. */
    int next(LocalDate issuedOn) {
        if (issuedOn.getYear() != year) {
            throw new IllegalArgumentException(issuedOn + " in the series of " + year);
        }
        if (lastIssuedOn != null && issuedOn.isBefore(lastIssuedOn)) {
            throw Refusal.invalid("document.refusal.date-before-last", lastNumber, Dates.text(lastIssuedOn));
        }
        lastIssuedOn = issuedOn;
        return ++lastNumber;
    }

    int lastNumber() {
        return lastNumber;
    }

    LocalDate lastIssuedOn() {
        return lastIssuedOn;
    }
}
