package vn.cchc.annex.phrase;

/** Brackets in a sentence: what stands in them is an aside. */
final class Brackets {

    private Brackets() {}

    /** Whether every bracket opened in the range is closed in it. */
    static boolean balanced(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
        return open == 0;
    }

    /** The text with asides blanked out, of the same length. */
    static String blanked(String text) {
        StringBuilder out = new StringBuilder(text);
        int open = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            open += c == '(' ? 1 : 0;
            if (open > 0) {
                out.setCharAt(i, ' ');
            }
            open -= c == ')' && open > 0 ? 1 : 0;
        }
        return open > 0 ? text : out.toString();
    }
}
