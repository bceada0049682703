package vn.cchc.inspection.domain;

import vn.cchc.shared.Refusal;

/** Text of a programme as people type it, made fit to be kept. */
final class ProgrammeWords {

    /** What the journal, documents and dossiers call a programme. */
    static final String SUBJECT = "inspection-programme";

    private ProgrammeWords() {}

    /** @throws Refusal when it is too long */
    static String optional(String text, int longest, String field) {
        if (text != null && text.strip().length() > longest) {
            throw Refusal.invalid("programme.refusal.too-long." + field, longest);
        }
        return Wording.optional(text, Integer.MAX_VALUE, field);
    }

    /** @throws Refusal when it is missing or too long */
    static String required(String text, int longest, String field) {
        String kept = optional(text, longest, field);
        if (kept.isEmpty()) {
            throw Refusal.invalid("programme.refusal.required." + field);
        }
        return kept;
    }
}
