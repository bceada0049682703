package vn.cchc.plan.web;

/** Which stretch of a long table a page shows. */
record Paging(int number, int size, int total) {

    /** A number beyond the last page shows the last page. */
    Paging {
        number = Math.min(Math.max(number, 1), Math.max((total + size - 1) / size, 1));
    }

    /** Number of the last page, 1 or more. */
    public int last() {
        return Math.max((total + size - 1) / size, 1);
    }

    /** How many entries stand on the pages before. */
    public int offset() {
        return (number - 1) * size;
    }

    /** Whether there is more than one page. */
    public boolean several() {
        return last() > 1;
    }
}
