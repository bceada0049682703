package vn.cchc.engine;

import org.springframework.stereotype.Component;

/** A limit is a number of working days: at least one, at most those of a year. */
@Component
class LimitWords implements DecisionWords {

    private static final int MOST = 250;

    @Override
    public String decision() {
        return Limits.DECISION;
    }

    @Override
    public boolean understands(String output, String word) {
        return word.matches("\\d{1,3}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= MOST;
    }
}
