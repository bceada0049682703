package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.OpinionView.Response;
import vn.cchc.plan.OpinionView.Verdict;
import vn.cchc.shared.Refusal;

/** The opinion of one unit in one round, from the question to the answer to it. */
@Entity
class PlanOpinion {

    private static final int TEXT_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;
    private int round;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String text = "";
    private boolean silent;
    private String givenBy;
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String responseText = "";
    private String respondedBy;

    @Version
    private int version;

    protected PlanOpinion() {}

    PlanOpinion(long planId, int round, long unitId) {
        this.planId = planId;
        this.round = round;
        this.unitId = unitId;
    }

    /** @throws Refusal when it was given already, or a comment says nothing */
    void give(Verdict said, String words, String person, Instant at) {
        if (verdict != null) {
            throw Refusal.conflict("plan.refusal.opinion-given");
        }
        text = said == Verdict.COMMENT
                ? Wording.required(words, TEXT_LENGTH, "opinion")
                : Wording.optional(words, TEXT_LENGTH, "opinion");
        verdict = said;
        givenBy = person;
        givenAt = at;
    }

    /** The limit has run out: whoever has not spoken agrees. */
    void takeSilence(Instant at) {
        if (verdict == null) {
            verdict = Verdict.AGREE;
            silent = true;
            givenAt = at;
        }
    }

    /** @throws Refusal when a comment is not followed and nobody says why */
    void respond(Response decided, String words, String person) {
        responseText = decided == Response.EXPLAINED
                ? Wording.required(words, TEXT_LENGTH, "response")
                : Wording.optional(words, TEXT_LENGTH, "response");
        response = decided;
        respondedBy = person;
    }

    boolean comments() {
        return verdict == Verdict.COMMENT;
    }

    boolean answered() {
        return response != null;
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    OpinionView view() {
        return new OpinionView(id, round, unitId, verdict, text, silent, givenBy, givenAt, response, responseText);
    }
}
