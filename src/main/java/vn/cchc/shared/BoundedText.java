package vn.cchc.shared;

/** Text that a person types or pastes into a field of a known length; every room names the sentences of its refusals. */
public final class BoundedText {

    private BoundedText() {}

    /**
     * @param text as typed, or null
     * @param longest most characters that the field takes
     * @param tooLong key of the sentence for more; its argument is {@code longest}
     * @return the text cleaned as {@link CleanText#lines(String)} does, empty for none
     * @throws Refusal invalid, when it is longer than allowed
     */
    public static String optional(String text, int longest, String tooLong) {
        String kept = text == null ? "" : CleanText.lines(text);
        if (kept.length() > longest) {
            throw Refusal.invalid(tooLong, longest);
        }
        return kept;
    }

    /**
     * @param missing key of the sentence for a field without text
     * @return the text cleaned as {@link CleanText#lines(String)} does, never empty
     * @throws Refusal invalid, when there is none or it is longer than allowed
     */
    public static String required(String text, int longest, String tooLong, String missing) {
        String kept = optional(text, longest, tooLong);
        if (kept.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        return kept;
    }
}
