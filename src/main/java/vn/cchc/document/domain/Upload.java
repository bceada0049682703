package vn.cchc.document.domain;

import java.io.InputStream;

/** A file as it arrives; the content is read once. */
public record Upload(String name, InputStream content) {}
