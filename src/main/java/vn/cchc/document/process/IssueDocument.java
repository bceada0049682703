package vn.cchc.document.process;

/** What the model {@code bpmn/issue-document.bpmn} and the code agree on. */
public final class IssueDocument {

    /** Key of the process; the business key is the document's id. */
    public static final String KEY = "issue-document";

    /** Key of the decision on who checks the format and who signs. */
    public static final String APPROVER_DECISION = "approver";

    /** Task of the head of the drafting unit. */
    public static final String CONTENT_CHECK = "content-check";

    /** Task of whoever checks the format. */
    public static final String FORMAT_CHECK = "format-check";

    /** Task of the signing authority: approve, or sign at once. */
    public static final String APPROVE = "approve";

    /** Task of the signing authority: sign what is approved. */
    public static final String SIGN = "sign";

    /** Task of the drafter: mend what was returned. */
    public static final String REVISE = "revise";

    /** Task of the clerk: number and date. */
    public static final String NUMBER = "number";

    /** Task of the clerk: send it out. */
    public static final String DISPATCH = "dispatch";

    /** Task of an administrator or coordinator: nobody may sign it yet. */
    public static final String GRANT_AUTHORITY = "grant-authority";

    /** A new version arrived after the approval. */
    public static final String DRAFT_CHANGED = "document-draft-changed";

    /** The draft was given up from outside. */
    public static final String DRAFT_WITHDRAWN = "document-draft-withdrawn";

    /** In: the document (Long) that the process issues. */
    public static final String DOCUMENT_ID = "documentId";

    /** Out: {@link #ISSUED} or {@link #WITHDRAWN}. */
    public static final String OUTCOME = "outcome";

    /** Outcome: it was sent out. */
    public static final String ISSUED = "ISSUED";

    /** Outcome: the draft was given up. */
    public static final String WITHDRAWN = "WITHDRAWN";

    /** What the person decided in the task before. */
    static final String DECISION = "decision";

    /** The unit whose heads check the content. */
    static final String DRAFTING_UNIT_ID = "draftingUnitId";

    /** Input of the decision: abbreviation of the type. */
    static final String DOCUMENT_TYPE = "documentType";

    /** Input of the decision: short form or name of the drafting unit. */
    static final String DRAFTING_UNIT = "draftingUnit";

    /** Input of the decision: urgency. */
    static final String URGENCY = "urgency";

    /** Output of the decision: who checks the format. */
    static final String FORMAT_CHECKER = "formatChecker";

    /** Output of the decision: who signs. */
    static final String SIGNER = "signer";

    /** Output of the decision: in which capacities. */
    static final String SIGNING_MODES = "signingModes";

    /** Group that checks the format. */
    static final String FORMAT_CHECKERS = "formatCheckers";

    /** Group that approves and signs. */
    static final String SIGNERS = "signers";

    /** Accounts of those who were authorized to sign in writing (TUQ.). */
    static final String AUTHORIZED_SIGNERS = "authorizedSigners";

    /** Unit whose heads sign by order, or null. */
    static final String SIGNER_UNIT_ID = "signerUnitId";

    /** Whether somebody may sign. */
    static final String SIGNER_FOUND = "signerFound";

    private IssueDocument() {}
}
