package vn.cchc.document.process;

import java.util.Locale;
import java.util.Map;

/** What a person may decide in the tasks of {@link IssueDocument}; each form offers some of these. */
enum Decision {
    PASS,
    RETURN,
    APPROVE,
    SIGN,
    RESUBMIT,
    WITHDRAW,
    NUMBER,
    CONTINUE;

    /** @return the fact that the gateway after the task asks for */
    Map<String, Object> fact() {
        return Map.of(IssueDocument.DECISION, value());
    }

    /** @return the value in forms and conditions */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
