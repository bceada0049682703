package vn.cchc.review.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.review.CriteriaProblem;
import vn.cchc.review.CriteriaState;
import vn.cchc.review.FaultyCriteria;
import vn.cchc.review.NewCriterion;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Writes sets of criteria; who may do so is the caller's matter. */
@Component
public class CriteriaWriting {

    /** Kind of thing in the journal, and owner kind of the file that a set was imported from. */
    public static final String SUBJECT = "review-criteria";

    private final CriteriaSetRepository sets;
    private final CriterionRepository criteria;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    CriteriaWriting(
            CriteriaSetRepository sets, CriterionRepository criteria, Journal journal, Texts texts, Clock clock) {
        this.sets = sets;
        this.criteria = criteria;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A draft, in the next edition of its agency and year.
     *
     * @param written none for an empty draft
     * @throws FaultyCriteria when something is wrong with a set that is not empty
     */
    public long draft(
            String agencyId, int year, String title, String sourceFile, List<NewCriterion> written, String by) {
        CriteriaSet set = sets.saveAndFlush(new CriteriaSet(
                agencyId, year, sets.lastEdition(agencyId, year) + 1, title, sourceFile, by, Instant.now(clock)));
        if (!written.isEmpty()) {
            CriteriaCheck.Result checked = CriteriaCheck.of(written);
            if (!checked.problems().isEmpty()) {
                throw new FaultyCriteria(checked.problems());
            }
            checked.criteria().forEach(line -> criteria.save(new Criterion(set.id(), line, 0, null)));
            arrange(set.id());
        }
        journal.record(Act.on(SUBJECT, set.id(), "review.criteria.drafted", by)
                .with(set.title(), String.valueOf(set.edition()), String.valueOf(written.size())));
        return set.id();
    }

    /** Another title for a draft. */
    public void rename(long setId, String title) {
        alone(setId).rename(title);
    }

    /**
     * Writes one criterion of a draft, or adds it.
     *
     * @param criterionId null for a new one
     */
    public void write(long setId, Long criterionId, NewCriterion line) {
        alone(setId).requireDraft();
        CriteriaCheck.ofOne(line).stream().findFirst().ifPresent(this::refuse);
        List<Criterion> all = criteria.findBySetIdOrderByOrdinal(setId);
        Criterion own = criterionId == null ? null : find(all, criterionId);
        if (all.stream().anyMatch(other -> other != own && other.code().equals(line.code()))) {
            throw Refusal.invalid("review.criteria.problem.code-twice", line.code());
        }
        if (own == null && all.size() >= CriteriaCheck.MOST) {
            throw Refusal.invalid("review.criteria.problem.too-many", CriteriaCheck.MOST);
        }
        if (own == null) {
            criteria.save(new Criterion(setId, line, all.size(), null));
        } else {
            own.write(line);
        }
        arrange(setId);
    }

    /** Takes one criterion out of a draft. */
    public void remove(long setId, long criterionId) {
        alone(setId).requireDraft();
        criteria.delete(find(criteria.findBySetIdOrderByOrdinal(setId), criterionId));
        criteria.flush();
        arrange(setId);
    }

    /** Throws a draft away. */
    public void discard(long setId, String by) {
        CriteriaSet set = alone(setId);
        set.requireDraft();
        criteria.deleteAllInBatch(criteria.findBySetIdOrderByOrdinal(setId));
        sets.delete(set);
        journal.record(Act.on(SUBJECT, setId, "review.criteria.discarded", by)
                .with(set.title(), String.valueOf(set.edition())));
    }

    /** All that keeps the set from being put in force. */
    public List<CriteriaProblem> problems(long setId) {
        return CriteriaCheck.of(content(setId)).problems();
    }

    /** What is wrong with lines by themselves, whether or not they fit together. */
    public List<CriteriaProblem> lineProblems(List<NewCriterion> written) {
        return CriteriaCheck.ofLines(written);
    }

    /** The criteria as somebody would write them anew. */
    public List<NewCriterion> content(long setId) {
        return criteria.findBySetIdOrderByOrdinal(setId).stream()
                .map(Criterion::content)
                .toList();
    }

    /**
     * From now on reviews of the year use this edition.
     *
     * @throws Refusal with the first sentence that keeps it from being used
     */
    public void putInForce(long setId, String by) {
        CriteriaSet set = alone(setId);
        problems(setId).stream().findFirst().ifPresent(this::refuse);
        sets.findByAgencyIdAndYearAndState(set.agencyId(), set.year(), CriteriaState.IN_FORCE)
                .ifPresent(before -> {
                    before.replace();
                    sets.flush();
                });
        set.putInForce(Instant.now(clock));
        journal.record(Act.on(SUBJECT, setId, "review.criteria.in-force", by)
                .with(set.title(), String.valueOf(set.edition())));
    }

    /** What is wrong, as a sentence that names the criterion or the line. */
    public String sentence(CriteriaProblem problem) {
        String what = texts.get(problem.key(), problem.arguments().toArray());
        if (problem.row() > 0) {
            return texts.get("review.criteria.problem.at-row", problem.row(), what);
        }
        return problem.code() == null ? what : texts.get("review.criteria.problem.at-code", problem.code(), what);
    }

    /** Order and places follow from the codes. */
    private void arrange(long setId) {
        List<Criterion> all = new ArrayList<>(criteria.findBySetIdOrderByOrdinal(setId));
        all.sort(Comparator.comparing(Criterion::code, CodeOrder.INSTANCE));
        Map<String, Long> ids = new HashMap<>();
        all.forEach(line -> ids.put(line.code(), line.id()));
        for (int i = 0; i < all.size(); i++) {
            String parent = CodeOrder.parent(all.get(i).code());
            all.get(i).place(i + 1, parent == null ? null : ids.get(parent));
        }
    }

    private CriteriaSet alone(long setId) {
        return sets.lockById(setId).orElseThrow(() -> Refusal.notFound("review.refusal.no-criteria"));
    }

    private static Criterion find(List<Criterion> all, long criterionId) {
        return all.stream()
                .filter(line -> line.id() == criterionId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-criterion"));
    }

    private void refuse(CriteriaProblem problem) {
        throw Refusal.invalid("review.criteria.problem", sentence(problem));
    }
}
