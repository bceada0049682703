package vn.cchc.plan.web;

/** Which stretch of a long table a page shows. */
record Paging(int number, int size, int total) {

    /** A number beyond the last page shows the last page. */
    Paging {
        number = Math.min(Math.max(number, 1), Math.max((total + size - 1) / size, 1));
    }

    public int last() {
        return Math.max((total + size - 1) / size, 1);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public boolean several() {
        return last() > 1;
    }
}
