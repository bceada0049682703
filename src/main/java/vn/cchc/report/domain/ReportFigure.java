package vn.cchc.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.report.FigureNumbers;
import vn.cchc.shared.Refusal;

/** A figure of a report: a value, or a share of something with what it was counted from. */
@Entity
class ReportFigure {

    private static final int UNIT_LENGTH = 60;
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private Long partId;
    private Long rowId;
    private Long goalId;
    private String label;
    private BigDecimal numerator;
    private BigDecimal denominator;

    @Column(name = "value")
    private BigDecimal amount;

    private String unit;
    private String source;

    @Version
    private int version;

    protected ReportFigure() {}

    ReportFigure(long reportId, Long partId, FigureNumbers numbers, String source) {
        this.reportId = reportId;
        this.partId = partId;
        this.source = source;
        write(numbers);
    }

    Long partId() {
        return partId;
    }

    long reportId() {
        return reportId;
    }

    String source() {
        return source;
    }

    FigureNumbers numbers() {
        return new FigureNumbers(rowId, goalId, label, numerator, denominator, amount, unit);
    }

    private void write(FigureNumbers numbers) {
        rowId = numbers.rowId();
        goalId = numbers.goalId();
        label = Wording.required(numbers.label(), Wording.SHORT, "report.refusal.figure-label");
        unit = Wording.optional(numbers.unit(), UNIT_LENGTH);
        numerator = numbers.numerator();
        denominator = numbers.denominator();
        if ((numerator == null) != (denominator == null)) {
            throw Refusal.invalid("report.refusal.figure-half");
        }
        if (numerator != null) {
            amount = share(numerator, denominator);
            unit = unit.isEmpty() ? "%" : unit;
        } else if (numbers.value() == null) {
            throw Refusal.invalid("report.refusal.figure-value");
        } else {
            amount = numbers.value();
        }
        if (amount.abs().compareTo(MOST) > 0) {
            throw Refusal.invalid("report.refusal.figure-too-large");
        }
    }

    /** 91 of 113 are 80.5310 percent. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0) {
            throw Refusal.invalid("report.refusal.figure-denominator");
        }
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
