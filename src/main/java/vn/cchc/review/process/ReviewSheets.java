package vn.cchc.review.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.review.Sheets;
import vn.cchc.review.domain.ReviewCourse;

/** Sheets and council of a review, for expressions in the models. */
@Component("reviewSheets")
@PublishedBean
public class ReviewSheets {

    private final ReviewCourse course;
    private final Sheets sheets;

    ReviewSheets(ReviewCourse course, Sheets sheets) {
        this.course = course;
        this.sheets = sheets;
    }

    /** Sheets on which unit or council have still to work. */
    public List<Long> open(long reviewId) {
        return course.openSheets(reviewId);
    }

    /** The unit of a sheet. */
    public Long unit(long sheetId) {
        return sheets.view(sheetId).unitId();
    }

    /** Whether the unit has to score itself; not when the sheet was only sent back to the council. */
    public boolean selfScores(long sheetId) {
        return course.selfScores(sheetId);
    }

    /** Accounts of those in the council who may appraise the sheet. */
    public List<String> council(long sheetId) {
        return course.appraisers(sheetId);
    }

    /** Whether the criteria of the review ask for a survey. */
    public boolean surveyed(long reviewId) {
        return course.surveyed(reviewId);
    }
}
