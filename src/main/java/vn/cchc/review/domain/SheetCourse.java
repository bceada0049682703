package vn.cchc.review.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.review.SheetState;
import vn.cchc.shared.Refusal;

/** The way of a unit's sheet: self-score, confirmation, appraisal, explanation, settlement. */
@Service
@Transactional
public class SheetCourse {

    private final SheetLoad load;
    private final ReviewRights rights;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    SheetCourse(SheetLoad load, ReviewRights rights, Organization organization, Journal journal, Clock clock) {
        this.load = load;
        this.rights = rights;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The unit hands its sheet in.
     *
     * @return whether the head of the unit has still to confirm it
     * @throws Refusal when a score is missing
     */
    public boolean submit(long sheetId, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.SELF_SCORING);
        requireAll(
                load.scored(sheet).stream().filter(line -> !line.selfScored()).toList(), "review.refusal.self-open");
        // a unit without a head answers for itself
        boolean byHead = rights.heads(person, sheet.unitId())
                || organization.members(sheet.unitId(), Role.HEAD).isEmpty();
        sheet.submit(byHead, person, Instant.now(clock));
        record(sheet, byHead ? "review.sheet.submitted" : "review.sheet.handed-in", person, null);
        load.follow(sheet.reviewId());
        return !byHead;
    }

    /** The head of the unit stands by the scores. */
    public void confirm(long sheetId, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        requireHead(person, sheet);
        sheet.confirm(person, Instant.now(clock));
        record(sheet, "review.sheet.submitted", person, null);
        load.follow(sheet.reviewId());
    }

    /** The head of the unit wants something changed. */
    public void returnToOfficer(long sheetId, String reason, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        requireHead(person, sheet);
        String why = Wording.required(reason, Wording.LONG, "reason");
        sheet.returnToOfficer(why);
        record(sheet, "review.sheet.returned", person, why);
    }

    /** Half of the time is over and the unit has not handed in: a note in the history that everybody sees. */
    public void remind(long sheetId) {
        ScoreSheet sheet = load.alone(sheetId);
        if (sheet.state().selfScoring()) {
            record(sheet, "review.sheet.reminded", Act.SYSTEM, null);
        }
    }

    /** The limit ran out: the sheet goes to the council as it is. */
    public void fallSilent(long sheetId) {
        ScoreSheet sheet = load.alone(sheetId);
        sheet.fallSilent();
        load.scored(sheet).forEach(Score::fallSilent);
        record(sheet, "review.sheet.silent", Act.SYSTEM, null);
        load.follow(sheet.reviewId());
    }

    /**
     * The council is through with the sheet.
     *
     * @return whether it has adjusted scores that the unit may explain
     * @throws Refusal when it has not looked at every score
     */
    public boolean closeAppraisal(long sheetId, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        rights.requireAppraiser(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.APPRAISING);
        List<Score> lines = load.scored(sheet);
        requireAll(lines.stream().filter(line -> !line.appraised()).toList(), "review.refusal.appraisal-open");
        boolean adjusted = lines.stream().anyMatch(Score::adjusted);
        sheet.appraise(adjusted, person, Instant.now(clock));
        lines.forEach(Score::takeAppraised);
        record(sheet, adjusted ? "review.sheet.adjusted" : "review.sheet.accepted", person, null);
        load.follow(sheet.reviewId());
        return sheet.state() == SheetState.EXPLAINING;
    }

    /**
     * The unit has explained, or agrees with the council.
     *
     * @return whether the council has to decide
     * @throws Refusal when it wants to explain and has explained nothing
     */
    public boolean closeExplanation(long sheetId, boolean agrees, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
        sheet.require(SheetState.EXPLAINING);
        if (!agrees && load.scored(sheet).stream().noneMatch(Score::explained)) {
            throw Refusal.invalid("review.refusal.nothing-explained");
        }
        sheet.explain(!agrees);
        record(sheet, agrees ? "review.sheet.agreed" : "review.sheet.explained", person, null);
        load.follow(sheet.reviewId());
        return !agrees;
    }

    /** The time to explain is over: the council's scores stand. */
    public void leaveUnexplained(long sheetId) {
        ScoreSheet sheet = load.alone(sheetId);
        sheet.require(SheetState.EXPLAINING);
        sheet.explain(false);
        record(sheet, "review.sheet.unexplained", Act.SYSTEM, null);
        load.follow(sheet.reviewId());
    }

    /** The council has decided on the explanations; scores that it did not touch stand as it gave them. */
    public void closeSettlement(long sheetId, String person) {
        ScoreSheet sheet = load.alone(sheetId);
        rights.requireAppraiser(person, sheet.reviewId(), sheet.unitId());
        sheet.settle();
        record(sheet, "review.sheet.settled", person, null);
        load.follow(sheet.reviewId());
    }

    /** The coordinator sends the sheet back to the council before the result is submitted. */
    public void reopen(long reviewId, long unitId, String reason, String person) {
        if (!rights.coordinates(person, load.review(reviewId).agencyId())) {
            throw Refusal.forbidden("review.refusal.not-coordinator");
        }
        ScoreSheet found = load.all(reviewId).stream()
                .filter(sheet -> sheet.unitId() == unitId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-sheet"));
        ScoreSheet sheet = load.alone(found.id());
        String why = Wording.required(reason, Wording.LONG, "reason");
        sheet.reopen(why);
        load.scored(sheet).forEach(Score::reopen);
        record(sheet, "review.sheet.reopened", person, why);
        load.follow(reviewId);
    }

    private void requireHead(String person, ScoreSheet sheet) {
        if (!rights.heads(person, sheet.unitId())) {
            throw Refusal.forbidden("review.refusal.not-head");
        }
        rights.requireOfUnit(person, sheet.reviewId(), sheet.unitId());
    }

    private void requireAll(List<Score> open, String key) {
        if (!open.isEmpty()) {
            throw Refusal.invalid(key, open.size(), load.criterion(open.get(0)).code());
        }
    }

    private void record(ScoreSheet sheet, String action, String person, String reason) {
        // told twice: in the history of the review and in that of the unit's sheet
        String unit = organization.unit(sheet.unitId()).name();
        journal.record(Act.on(ReviewCourse.SUBJECT, sheet.reviewId(), action, person)
                .with(unit)
                .because(reason));
        journal.record(Act.on(SheetScoring.SUBJECT, sheet.id(), action, person)
                .with(unit)
                .because(reason));
    }
}
