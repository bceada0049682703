package vn.cchc.document.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.Refusal;

/**
 * Gives number, symbol and date of issue to signed documents (Nghị định 30/2020/NĐ-CP Điều 15). The counter and the
 * document change in one transaction under a lock on the series, so that no number is lost or given twice.
 */
@Service
@Transactional
public class Numbering {

    private final DocumentRepository documents;
    private final SeriesRepository series;
    private final SettingRepository settings;
    private final SignedContent content;
    private final Symbols symbols;
    private final Acts acts;
    private final Clock clock;

    Numbering(
            DocumentRepository documents,
            SeriesRepository series,
            SettingRepository settings,
            SignedContent content,
            Symbols symbols,
            Acts acts,
            Clock clock) {
        this.documents = documents;
        this.series = series;
        this.settings = settings;
        this.content = content;
        this.symbols = symbols;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * @return number and symbol, e.g. {@code 05/KH-TTHNNK}
     * @throws Refusal when the document is not signed or was tampered with since, or the date lies before the signature,
     *     before the last number of the series or in the future
     */
    public String number(long documentId, LocalDate issuedOn, String by) {
        Document document = find(documentId);
        Signature signature = document.signature();
        if (signature == null) {
            throw Refusal.conflict("document.refusal.not-signed");
        }
        if (!content.intact(document)) {
            throw Refusal.conflict("document.refusal.not-intact");
        }
        requireDate(issuedOn, LocalDate.ofInstant(signature.at(), clock.getZone()));
        String key = settings.of(document.origin().agencyId())
                .seriesOf(document.origin().type());
        series.open(document.origin().agencyId(), key, issuedOn.getYear());
        int number = series.hold(document.origin().agencyId(), key, issuedOn.getYear())
                .next(issuedOn);
        var registration = new Registration(key, issuedOn.getYear(), number, symbols.of(document.origin()), issuedOn);
        document.numbered(registration);
        acts.record(document, "numbered", by, null, registration.notation(), Dates.text(issuedOn));
        return registration.notation();
    }

    /** What the next number in the document's series would be today; others may be faster. */
    @Transactional(readOnly = true)
    public String preview(long documentId) {
        Document document = find(documentId);
        LocalDate today = LocalDate.now(clock);
        String key = settings.of(document.origin().agencyId())
                .seriesOf(document.origin().type());
        int last = series.findByAgencyIdAndSeriesAndYear(document.origin().agencyId(), key, today.getYear())
                .map(NumberSeries::lastNumber)
                .orElse(0);
        return new Registration(key, today.getYear(), last + 1, symbols.of(document.origin()), today).notation();
    }

    private void requireDate(LocalDate issuedOn, LocalDate signedOn) {
        if (issuedOn.isBefore(signedOn)) {
            throw Refusal.invalid("document.refusal.date-before-signature", Dates.text(signedOn));
        }
        if (issuedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("document.refusal.date-in-future");
        }
    }

    private Document find(long documentId) {
        return documents.findById(documentId).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }
}
