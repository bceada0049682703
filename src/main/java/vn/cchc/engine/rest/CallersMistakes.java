package vn.cchc.engine.rest;

import java.util.Arrays;

/**
 * Tells failures that an incomplete or senseless request causes inside Camunda from faults of the product. Camunda reads
 * requests without looking: an empty body, a missing number or an unknown id ends in a null pointer there.
 */
final class CallersMistakes {

    private static final String OURS = "vn.cchc.";
    private static final String API = "org.camunda.bpm.engine.rest.";
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private CallersMistakes() {}

    /** @return whether Camunda's own code stumbled over the request, before any code of the product was reached */
    static boolean is(Throwable failure) {
        boolean stumbled = failure instanceof NullPointerException
                || failure instanceof IllegalArgumentException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof ClassCastException;
        return stumbled
                && Arrays.stream(failure.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith(OURS) || name.startsWith("org.camunda."))
                        .findFirst()
                        .filter(name -> name.startsWith(API) || name.startsWith(ENGINE))
                        .isPresent();
    }
}
