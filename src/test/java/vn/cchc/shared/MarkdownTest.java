package vn.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people wrote does not become markup in the texts of forms. */
class MarkdownTest {

    @Test
    void whatPeopleWroteStaysWords() {
        assertThat(Markdown.plain("# **Gấp** [xem](javascript:alert(1))\n<img src=x> & 1. một"))
                .isEqualTo("\\# \\*\\*Gấp\\*\\* \\[xem\\]\\(javascript:alert\\(1\\)\\)"
                        + " \\<img src=x\\> &amp; 1\\. một");
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(Markdown.plain(null)).isEmpty();
    }
}
