package vn.cchc.remediation.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.document.FileOwner;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.RemediationView;
import vn.cchc.shared.Texts;

/** Tells the documents' room who reads a unit's report and its evidence. */
@Component
class RemediationDocuments implements DocumentOwner, FileOwner {

    private final RemediationBook book;
    private final RemediationRights rights;
    private final Organization organization;
    private final Texts texts;

    RemediationDocuments(RemediationBook book, RemediationRights rights, Organization organization, Texts texts) {
        this.book = book;
        this.rights = rights;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return RemediationWords.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long remediationId) {
        return rights.mayReadEvidence(personId, book.remediation(remediationId).view());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long remediationId) {
        return mayRead(personId, remediationId);
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long remediationId) {
        RemediationView remediation = book.remediation(remediationId).view();
        return new Link(
                texts.get(
                        "remediation.title",
                        organization.unit(remediation.unitId()).name()),
                "/remediations/" + remediationId);
    }
}
