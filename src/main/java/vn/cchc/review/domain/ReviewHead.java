package vn.cchc.review.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Letterheads;
import vn.cchc.document.print.Paper;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Texts;

/** How report and decision of a review begin and end. */
@Component
class ReviewHead {

    private final Letterheads letterheads;
    private final Texts texts;

    ReviewHead(Letterheads letterheads, Texts texts) {
        this.letterheads = letterheads;
        this.texts = texts;
    }

    /** Agency, state, number, place and day. */
    void write(Paper paper, ReviewView review, DocumentType type) {
        paper.letterhead(letterheads.of(review.agencyId(), type, review.advisoryUnitId()));
    }

    /** Recipients, and who signs. */
    void close(Paper paper, ReviewView review) {
        paper.closing(
                texts.get("review.paper.recipients"),
                List.of(texts.get("review.paper.recipients.units"), texts.get("review.paper.recipients.archive")),
                letterheads.signer(review.agencyId()),
                "");
    }
}
