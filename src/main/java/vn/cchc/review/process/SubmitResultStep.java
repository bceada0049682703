package vn.cchc.review.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.organization.Organization;
import vn.cchc.review.Points;
import vn.cchc.review.Reviews;
import vn.cchc.review.SheetView;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewPapers;
import vn.cchc.review.domain.SheetCourse;
import vn.cchc.review.process.YearEndReview.Next;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The coordinator looks at the ranks and submits the result, mends survey scores, or sends a sheet back to the council. */
@Component
class SubmitResultStep implements TaskStep {

    private final ReviewBriefs briefs;
    private final ReviewCourse course;
    private final SheetCourse sheetCourse;
    private final ReviewPapers papers;
    private final Reviews reviews;
    private final Organization organization;
    private final Texts texts;

    SubmitResultStep(
            ReviewBriefs briefs,
            ReviewCourse course,
            SheetCourse sheetCourse,
            ReviewPapers papers,
            Reviews reviews,
            Organization organization,
            Texts texts) {
        this.briefs = briefs;
        this.course = course;
        this.sheetCourse = sheetCourse;
        this.papers = papers;
        this.reviews = reviews;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        return briefs.ofReview(context, "submit-result");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> values = briefs.view(context.id());
        List<SheetView> sheets = reviews.sheets(context.id());
        var units = organization.units(sheets.stream().map(SheetView::unitId).toList());
        List<String> ranks = new ArrayList<>();
        List<Map<String, String>> options = new ArrayList<>();
        for (SheetView sheet : sheets) {
            String unit = units.get(sheet.unitId()).name();
            ranks.add(texts.get(
                    "review.form.rank",
                    sheet.rank() == null ? "" : String.valueOf(sheet.rank()),
                    Markdown.plain(unit),
                    Markdown.plain(Points.text(sheet.total())),
                    Markdown.plain(Points.text(sheet.percent())),
                    Markdown.plain(sheet.rating() == null ? texts.get("review.rating.none") : sheet.rating())));
            options.add(Map.of("label", unit, "value", String.valueOf(sheet.unitId())));
        }
        values.put("ranks", Markdown.list(ranks));
        values.put("unitOptions", options);
        values.put("assessment", reviews.view(context.id()).assessment());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Next next = values.requiredChoice("decision", Next.class);
        String person = context.personId();
        Map<String, Object> facts = new HashMap<>(Map.of(YearEndReview.NEXT, next.name()));
        switch (next) {
            case SUBMIT -> {
                course.submit(context.id(), values.requiredText("assessment"), person);
                facts.put(YearEndReview.DOCUMENT_ID, papers.draftSummary(context.id(), person));
            }
            case REOPEN ->
                sheetCourse.reopen(
                        context.id(), unit(values.requiredText("unit")), values.requiredText("reason"), person);
            case SURVEY -> {
                if (!course.surveyed(context.id())) {
                    throw Refusal.invalid("review.refusal.no-survey");
                }
            }
            case BACK -> throw Refusal.invalid("review.refusal.no-way");
        }
        return facts;
    }

    private static long unit(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw Refusal.invalid("review.refusal.no-sheet");
        }
        return Long.parseLong(written);
    }
}
