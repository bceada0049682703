package vn.cchc.task.process;

/** What code and tests need to know of the model {@code extension}; its business key is the request's id. */
public final class ExtensionProcess {

    /** Key of the process. */
    public static final String KEY = "extension";

    /** Nobody needs the answer any more. */
    public static final String LAPSED = "extension-lapsed";

    /** Task of those who set the day: decide. */
    public static final String DECIDE = "decide-extension";

    /** The request (Long). */
    public static final String EXTENSION_ID = "extensionId";

    /** The deliverable (Long). */
    public static final String ITEM_ID = "itemId";

    /** The lead unit (Long). */
    public static final String UNIT_ID = "unitId";

    /** Whether there is a later day (Boolean). */
    public static final String GRANTED = "granted";

    private ExtensionProcess() {}
}
