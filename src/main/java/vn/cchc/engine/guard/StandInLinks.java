package vn.cchc.engine.guard;

/** Links of a form that a substitute sees: they lead to the pages as the one on leave sees them. */
final class StandInLinks {

    /** How a link in Markdown to a page of the product begins. */
    private static final String LINK = "](/";

    private StandInLinks() {}

    /**
     * @param key of the form
     * @param value as the step gives it: the path of a page, if the key says so, or a text that may have links
     * @return the same, with the beginning that {@code StandInPages} knows
     */
    static Object kept(String taskId, String key, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String beginning = "/thay/" + taskId;
        boolean path = key.endsWith("Link") || key.equals("page") || key.equals("reportDocument");
        return path && text.startsWith("/") ? beginning + text : text.replace(LINK, "](" + beginning + "/");
    }
}
