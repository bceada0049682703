package vn.cchc.reminder.process;

/** Names in {@code bpmn/urging.bpmn}; its business key is the letter's id. */
final class UrgingProcess {

    static final String KEY = "urging";
    static final String LETTER_ID = "letterId";
    static final String DOCUMENT_ID = "documentId";

    private UrgingProcess() {}
}
