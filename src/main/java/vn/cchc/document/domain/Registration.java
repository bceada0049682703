package vn.cchc.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Number, symbol and date of issue (Nghị định 30/2020/NĐ-CP Điều 15).
 *
 * @param symbol what follows the number, e.g. {@code KH-TTHNNK}
 */
@Embeddable
record Registration(
        String series, @Column(name = "issue_year") Integer year, Integer number, String symbol, LocalDate issuedOn) {

    /** @return number and symbol as written: {@code 05/KH-TTHNNK}; below ten with a leading zero (Phụ lục I) */
    String notation() {
        return "%02d/%s".formatted(number, symbol);
    }
}
