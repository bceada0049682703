package vn.cchc.overview.read;

import vn.cchc.plan.OpinionView;

/** A unit's opinion on a draft plan with names in place of ids; {@code givenByName} is null until somebody gave it. */
public record OpinionLine(OpinionView opinion, String unitName, String givenByName) {

    /** Key of the sentence that says how the unit stands to the draft. */
    public String verdictKey() {
        if (opinion.silent()) {
            return "overview.opinions.silent";
        }
        return opinion.verdict() == null
                ? "overview.opinions.waiting"
                : opinion.verdict().nameKey();
    }

    /** The style of that sentence, see {@code app.css}. */
    public String style() {
        if (opinion.verdict() == null && !opinion.silent()) {
            return "state-muted";
        }
        return opinion.verdict() == OpinionView.Verdict.COMMENT ? "state-warn" : "state-good";
    }
}
