package vn.cchc.inspection.process;

/**
 * Names in {@code bpmn/inspection-visit.bpmn}, the way of the team through one unit; its business key is the visit's id
 * (row of {@code inspection_unit}).
 */
public final class InspectionVisit {

    /** Key of the process. */
    public static final String KEY = "inspection-visit";

    /** Task of the head of the team: announce the decision at the unit. */
    public static final String START_VISIT = "start-visit";

    /** Task of the head of the team: the checklist is filled in. */
    public static final String FILL_CHECKLIST = "fill-checklist";

    /** Task of the secretary: the minutes. */
    public static final String WRITE_MINUTES = "write-minutes";

    /** Task of the heads of the unit: confirm the minutes, or say why not. */
    public static final String ANSWER_MINUTES = "answer-minutes";

    /** Task of the head of the team: confirm the minutes. */
    public static final String CLOSE_MINUTES = "close-minutes";

    /** The unit (Long). */
    public static final String UNIT_ID = "unitId";

    /** Whether the secretary needs the checklist again (Boolean). */
    public static final String REOPENED = "reopened";

    /** Whether unit or head of the team want the minutes written again (Boolean). */
    public static final String RETURNED = "returned";

    private InspectionVisit() {}
}
