package vn.cchc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.annex.Annex;
import vn.cchc.annex.AnnexItem;
import vn.cchc.annex.AnnexReader;
import vn.cchc.annex.AnnexRow;
import vn.cchc.annex.ProgressListener;
import vn.cchc.annex.ReadOptions;

/** What the demo writes as Word and Excel files, the importer reads back: every row, deliverable, unit and deadline. */
class SamplePlansTest {

    static Stream<Arguments> files() {
        return SamplePlans.ALL.stream()
                .flatMap(plan -> Stream.of(
                        Arguments.of(plan.name() + ".docx", plan, SampleDocument.write(plan)),
                        Arguments.of(plan.name() + ".xlsx", plan, SampleWorkbook.write(plan))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsBackWhatWasWritten(String name, SamplePlan plan, byte[] file) throws IOException {
        Annex annex = new AnnexReader().read(new ByteArrayInputStream(file), ReadOptions.NONE, ProgressListener.NONE);

        List<SampleRow> tasks =
                plan.rows().stream().filter(row -> !row.continues()).toList();
        assertThat(annex.year()).isEqualTo(plan.year());
        assertThat(annex.rows()).extracting(AnnexRow::title).containsExactlyElementsOf(each(tasks, SampleRow::title));
        assertThat(annex.rows()).extracting(AnnexRow::number).containsExactlyElementsOf(each(tasks, SampleRow::number));
        assertThat(annex.rows()).extracting(AnnexRow::group).containsExactlyElementsOf(each(tasks, SampleRow::heading));
        List<SampleRow> items =
                plan.rows().stream().filter(row -> !row.heading()).toList();
        List<AnnexItem> read =
                annex.rows().stream().flatMap(row -> row.items().stream()).toList();
        assertThat(read).extracting(AnnexItem::deadline).containsExactlyElementsOf(each(items, SampleRow::deadline));
        assertThat(read).extracting(AnnexItem::lead).containsExactlyElementsOf(each(items, SampleRow::lead));
        assertThat(read)
                .extracting(AnnexItem::coordinating)
                .containsExactlyElementsOf(each(items, SampleRow::coordinating));
    }

    private static <T> List<T> each(List<SampleRow> rows, Function<SampleRow, T> value) {
        return rows.stream().map(value).toList();
    }
}
