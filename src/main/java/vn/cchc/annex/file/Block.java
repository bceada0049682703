package vn.cchc.annex.file;

/** A paragraph or a table, in the order of the file. */
public sealed interface Block permits Grid, Paragraph {}
