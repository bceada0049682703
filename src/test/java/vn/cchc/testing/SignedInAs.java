package vn.cchc.testing;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs a use case as a signed-in person. */
public final class SignedInAs {

    private SignedInAs() {}

    /** What the use case answers, asked for by this person. */
    public static <T> T as(String person, Supplier<T> useCase) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return useCase.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does it as this person. */
    public static void doAs(String person, Runnable useCase) {
        as(person, () -> {
            useCase.run();
            return null;
        });
    }
}
