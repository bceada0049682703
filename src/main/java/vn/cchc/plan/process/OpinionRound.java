package vn.cchc.plan.process;

/** Names in {@code bpmn/plan-opinions.bpmn}; its business key is the plan's id. */
final class OpinionRound {

    static final String KEY = "plan-opinions";
    static final String GIVE_OPINION = "give-opinion";
    static final String ANSWER_OPINIONS = "answer-opinions";
    static final String OPINIONS_DUE = "opinions-due";

    static final String UNIT_ID = "unitId";
    static final String DRAFT_CHANGES = "draftChanges";

    private OpinionRound() {}
}
