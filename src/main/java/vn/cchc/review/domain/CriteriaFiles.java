package vn.cchc.review.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;
import vn.cchc.organization.Organization;

/** The file that criteria were imported from is read by everybody of the agency. */
@Component
class CriteriaFiles implements FileOwner {

    private final CriteriaQueries queries;
    private final Organization organization;

    CriteriaFiles(CriteriaQueries queries, Organization organization) {
        this.queries = queries;
        this.organization = organization;
    }

    @Override
    public String kind() {
        return CriteriaWriting.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long setId) {
        return queries.set(setId)
                .filter(set -> organization.agenciesOf(personId).contains(set.agencyId()))
                .isPresent();
    }
}
