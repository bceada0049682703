package vn.cchc.engine;

/**
 * The words that a room understands in a decision table which administrators may replace. Asked when a table is deployed,
 * so that a slip is told to whoever made it and not to the officer whose work stops weeks later.
 */
public interface DecisionWords {

    /** @return id of the decision */
    String decision();

    /**
     * @param output name of the column
     * @param word what a row answers there; never empty
     * @return whether the room can work with it
     */
    boolean understands(String output, String word);
}
