package vn.cchc.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Expressions that mean the same to the reader, each of one word or several; the longest that fits is taken. */
final class Terms {

    private final Map<String, List<String[]>> toned = new HashMap<>();
    private final Map<String, List<String[]>> bare = new HashMap<>();

    /** By the low bits of a first letter, whether an expression may begin with it: most words are passed by at this. */
    private long beginnings;

    private Terms(String... expressions) {
        for (String expression : expressions) {
            String key = Letters.key(expression);
            add(toned, key.split(" "));
            add(bare, Letters.bare(key).split(" "));
        }
        for (Map<String, List<String[]>> byFirst : List.of(toned, bare)) {
            byFirst.values()
                    .forEach(same -> same.sort(Comparator.comparingInt((String[] words) -> words.length)
                            .reversed()));
        }
    }

    /** Expressions written in ordinary Vietnamese, words divided by one blank. */
    static Terms of(String... expressions) {
        return new Terms(expressions);
    }

    /** @return how many words from the given one on make up an expression; 0 when none does */
    int length(Words words, int from, int end) {
        if (from >= end) {
            return 0;
        }
        String first = words.word(from);
        if ((beginnings >>> first.charAt(0) & 1) == 0) {
            return 0;
        }
        Map<String, List<String[]>> byFirst = words.bare() ? bare : toned;
        for (String[] expression : byFirst.getOrDefault(first, List.of())) {
            if (stands(expression, words, from, end)) {
                return expression.length;
            }
        }
        return 0;
    }

    private static boolean stands(String[] expression, Words words, int from, int end) {
        if (from + expression.length > end) {
            return false;
        }
        for (int i = 1; i < expression.length; i++) {
            if (!expression[i].equals(words.word(from + i))) {
                return false;
            }
        }
        return true;
    }

    private void add(Map<String, List<String[]>> byFirst, String[] words) {
        beginnings |= 1L << words[0].charAt(0);
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
}
