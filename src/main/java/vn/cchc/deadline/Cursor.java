package vn.cchc.deadline;

import java.util.stream.IntStream;

/** A place in a stretch of words, moved on as they are understood and back when they turn out to mean something else. */
final class Cursor {

    private final Words words;
    private final int end;
    private int at;

    Cursor(Words words, int from, int end) {
        this.words = words;
        this.at = from;
        this.end = end;
    }

    boolean atEnd() {
        return at >= end;
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    int end() {
        return end;
    }

    /** The word so many places ahead, or an empty one behind the end. */
    String word(int ahead) {
        return at + ahead < end ? words.word(at + ahead) : "";
    }

    /** The same words up to a nearer end. */
    Cursor upTo(int nearer) {
        return new Cursor(words, at, nearer);
    }

    /** The same words from another place on. */
    Cursor from(int place) {
        return new Cursor(words, place, end);
    }

    boolean sees(Terms terms) {
        return terms.length(words, at, end) > 0;
    }

    /** @return the next place at which one of the terms stands, or -1 */
    int find(Terms terms) {
        for (int place = at; place < end; place++) {
            if (terms.length(words, place, end) > 0) {
                return place;
            }
        }
        return -1;
    }

    /** @return the next place of the mark, or the end */
    int find(String mark) {
        int place = at;
        while (place < end && !words.word(place).equals(mark)) {
            place++;
        }
        return place;
    }

    /** Whether a number stands anywhere in the stretch. */
    boolean holdsDigits() {
        return IntStream.range(0, end - at).anyMatch(ahead -> digits(ahead) > 0);
    }

    boolean take(Terms terms) {
        int length = terms.length(words, at, end);
        at += length;
        return length > 0;
    }

    boolean takeMark(String mark) {
        boolean stands = word(0).equals(mark);
        at += stands ? 1 : 0;
        return stands;
    }

    boolean seesDigits() {
        return digits(0) > 0;
    }

    /** How many digits the word so many places ahead has; 0 when it is no number. */
    int digits(int ahead) {
        String word = word(ahead);
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9' ? word.length() : 0;
    }

    /** Takes a number of at most so many digits. @return the number, or -1 when none stands here */
    int takeDigits(int atMost) {
        int digits = digits(0);
        return digits == 0 || digits > atMost ? -1 : Integer.parseInt(words.word(at++));
    }

    /** What the text says from here to the end of the stretch, in its own spelling; null when nothing. */
    String rest() {
        return atEnd() ? null : words.text(at, end);
    }
}
