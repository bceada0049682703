package vn.cchc.engine.security;

import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What people read after a failed sign-in, on the page as from the APIs. */
@Component
class SignInSentences {

    private final Texts texts;
    private final SignInLimits limits;

    SignInSentences(Texts texts, SignInLimits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    String wrong() {
        return texts.get("engine.sign-in.wrong");
    }

    Refusal refusal() {
        return Refusal.tooMany("engine.account.too-many", limits.window().toMinutes());
    }

    String tooMany() {
        return texts.get("engine.sign-in.too-many", limits.window().toMinutes());
    }
}
