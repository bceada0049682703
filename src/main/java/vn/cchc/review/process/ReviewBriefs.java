package vn.cchc.review.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.Organization;
import vn.cchc.review.CriteriaSets;
import vn.cchc.review.Points;
import vn.cchc.review.ReviewView;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetView;
import vn.cchc.review.Sheets;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What every form of a review shows: what is asked, by whom, how far it is, and where to do it. */
@Component
class ReviewBriefs {

    private final Reviews reviews;
    private final Sheets sheets;
    private final CriteriaSets criteria;
    private final Organization organization;
    private final Texts texts;

    ReviewBriefs(Reviews reviews, Sheets sheets, CriteriaSets criteria, Organization organization, Texts texts) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.criteria = criteria;
        this.organization = organization;
        this.texts = texts;
    }

    /** Of a step of the whole review; asked by who opened it. */
    Brief ofReview(StepContext context, String key) {
        ReviewView review = reviews.view(context.id());
        return new Brief(
                texts.get("review.asked." + key, review.title()),
                organization.person(review.openedBy()).fullName());
    }

    /** Of a step of a unit's sheet. */
    Brief ofSheet(StepContext context, String key) {
        SheetView sheet = sheets.view(context.id());
        ReviewView review = reviews.view(sheet.reviewId());
        return new Brief(
                texts.get(
                        "review.asked." + key, organization.unit(sheet.unitId()).name(), review.title()),
                organization.person(review.openedBy()).fullName());
    }

    /** Values that lead from a form to the review. */
    Map<String, Object> view(long reviewId) {
        ReviewView review = reviews.view(reviewId);
        Map<String, Object> values = new HashMap<>();
        values.put("reviewTitle", Markdown.plain(review.title()));
        values.put("reviewLink", "/reviews/" + reviewId);
        values.put("returnReason", Markdown.plain(review.returnReason()));
        return values;
    }

    /** Values that lead from a form to the sheet, and say how far it is. */
    Map<String, Object> sheet(StepContext context) {
        SheetView sheet = sheets.view(context.id());
        Map<String, Object> values = view(sheet.reviewId());
        values.put("unitName", Markdown.plain(organization.unit(sheet.unitId()).name()));
        values.put("sheetLink", "/reviews/" + sheet.reviewId() + "/sheets/" + sheet.unitId());
        values.put("returnReason", Markdown.plain(sheet.returnReason()));
        values.put("selfScored", texts.get("review.form.of", sheet.selfScored(), sheet.lines()));
        values.put("appraised", texts.get("review.form.of", sheet.appraised(), sheet.lines()));
        values.put("adjusted", String.valueOf(sheet.adjusted()));
        values.put(
                "selfTotal",
                texts.get(
                        "review.form.of-points",
                        Points.text(sheet.selfTotal()),
                        Points.text(criteria.view(reviews.view(sheet.reviewId()).setId())
                                .total())));
        values.put("silent", sheet.silent());
        return values;
    }
}
