package vn.cchc.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads files that tests make. */
final class Reading {

    private Reading() {}

    static Annex of(byte[] file) {
        return of(file, ReadOptions.NONE);
    }

    static Annex of(byte[] file, ReadOptions options) {
        try {
            return new AnnexReader().read(new ByteArrayInputStream(file), options, ProgressListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "number title" of each row. */
    static List<String> tasks(Annex annex) {
        return annex.rows().stream()
                .map(row -> row.number() + " " + row.title())
                .toList();
    }

    /** Names of the warnings of a row, without their common prefix. */
    static List<String> warnings(Annex annex, int row) {
        return annex.warnings().stream()
                .filter(warning -> warning.row() == row)
                .map(warning -> warning.key().replace("annex.warning.", ""))
                .toList();
    }
}
