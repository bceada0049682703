package vn.cchc.document;

/** The three ways to repair a document that was sent out (Nghị định 30/2020/NĐ-CP Điều 18 khoản 3, 4). */
public enum RepairKind {
    /** Wrong content: a document of the same form takes its place. */
    REPLACEMENT(DocumentState.REPLACED),
    /** Wrong format or procedure: an official letter puts it right. */
    CORRECTION(DocumentState.CORRECTED),
    /** Taken back by an official letter: recipients delete it and report so. */
    RECALL(DocumentState.RECALLED);

    private final DocumentState result;

    RepairKind(DocumentState result) {
        this.result = result;
    }

    /** @return the state of the repaired document once the repairing one is sent out */
    public DocumentState result() {
        return result;
    }

    /** @return the type that the repairing document must have */
    public DocumentType typeFor(DocumentType repaired) {
        return this == REPLACEMENT ? repaired : DocumentType.OFFICIAL_LETTER;
    }

    /** @return key of the Vietnamese name */
    public String nameKey() {
        return "document.repair." + name();
    }
}
