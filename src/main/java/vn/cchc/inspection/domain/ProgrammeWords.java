package vn.cchc.inspection.domain;

import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;

/** Text of a programme as people type it, made fit to be kept. */
final class ProgrammeWords {

    /** What the journal, documents and dossiers call a programme. */
    static final String SUBJECT = "inspection-programme";

    private ProgrammeWords() {}

    /** @throws Refusal when it is too long */
    static String optional(String text, int longest, String field) {
        return BoundedText.optional(text, longest, "programme.refusal.too-long." + field);
    }

    /** @throws Refusal when it is missing or too long */
    static String required(String text, int longest, String field) {
        return BoundedText.required(
                text, longest, "programme.refusal.too-long." + field, "programme.refusal.required." + field);
    }
}
