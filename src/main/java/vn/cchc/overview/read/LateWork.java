package vn.cchc.overview.read;

import vn.cchc.shared.Due;

/** A deliverable that is late. */
public record LateWork(
        long planId,
        String planTitle,
        long rowId,
        String number,
        String title,
        String product,
        String unitName,
        Due due) {}
