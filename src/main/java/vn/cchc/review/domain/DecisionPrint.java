package vn.cchc.review.domain;

import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.print.Paper;
import vn.cchc.organization.Organization;
import vn.cchc.plan.Plans;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Texts;

/** Writes the decision that announces the result, with the ranks as its annex. */
@Component
class DecisionPrint {

    private final ResultTables tables;
    private final ReviewHead head;
    private final Documents documents;
    private final Organization organization;
    private final Texts texts;

    DecisionPrint(ResultTables tables, ReviewHead head, Documents documents, Organization organization, Texts texts) {
        this.tables = tables;
        this.head = head;
        this.documents = documents;
        this.organization = organization;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(ReviewView review) {
        String year = String.valueOf(review.year());
        String agency = organization.agency(review.agencyId()).name();
        Paper paper = Paper.portrait();
        head.write(paper, review, DocumentType.DECISION);
        paper.title(texts.get("review.paper.decision.name"))
                .title(texts.get("review.paper.decision.title", year, agency))
                .title(organization.agency(review.agencyId()).headTitle().toUpperCase(Texts.VIETNAMESE))
                .grounds(texts.get("review.paper.decision.ground.criteria", year));
        summary(paper, review);
        paper.title(texts.get("review.paper.decision.decides"))
                .paragraph(texts.get("review.paper.decision.article-1", year, agency))
                .paragraph(texts.get("review.paper.decision.article-2"))
                .paragraph(texts.get("review.paper.decision.article-3"));
        head.close(paper, review);
        paper.upright()
                .title(texts.get("review.paper.annex"))
                .title(texts.get("review.paper.decision.annex.title", year))
                .leadIn(texts.get("review.paper.annex.decision-lead-in"));
        tables.ranks(paper, review);
        return paper.bytes();
    }

    private void summary(Paper paper, ReviewView review) {
        if (review.summaryDocumentId() != null) {
            var report = documents.view(review.summaryDocumentId());
            if (report.notation() != null) {
                paper.grounds(texts.get(
                        "review.paper.decision.ground.summary",
                        report.notation(),
                        report.issuedOn().format(Plans.DAY)));
            }
        }
    }
}
