package vn.cchc.plan.web;

/** A section to choose for a row; in an import its value is its index, in a draft its id. */
record AreaOption(long value, String label) {

    static AreaOption of(long value, String number, String title) {
        return new AreaOption(value, (number + " " + title).strip());
    }
}
