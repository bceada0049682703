package vn.cchc.review.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.review.ReviewView;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewQueries;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers what an instance of {@code year-end-review} is about. */
@Component
@Transactional(readOnly = true)
class ReviewSubjects implements ProcessSubjects {

    private final ReviewQueries queries;
    private final ReviewRights rights;
    private final Texts texts;

    ReviewSubjects(ReviewQueries queries, ReviewRights rights, Texts texts) {
        this.queries = queries;
        this.rights = rights;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return YearEndReview.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Map<Long, Subject> subjects = new HashMap<>();
        queries.reviews(ids).forEach(review -> subjects.put(review.id(), subject(review)));
        return subjects;
    }

    private Subject subject(ReviewView review) {
        return new Subject(
                review.title(),
                null,
                review.agencyId(),
                "/reviews/" + review.id(),
                null,
                null,
                ReviewCourse.SUBJECT,
                review.id(),
                List.of(texts.get(
                        "review.subject.state", texts.get(review.state().nameKey()))),
                Stream.of(review.summaryDocumentId(), review.decisionDocumentId())
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return queries.review(id)
                .filter(review -> rights.seesAllScores(personId, review))
                .isPresent();
    }
}
