package vn.cchc.task.process;

import java.util.List;
import vn.cchc.shared.Days;
import vn.cchc.shared.Markdown;
import vn.cchc.task.EvidenceView;

/** Evidence as a list in Markdown, with links to files and pages. */
final class EvidenceLines {

    private EvidenceLines() {}

    static String of(List<EvidenceView> evidence, StepTexts texts) {
        return evidence.isEmpty()
                ? texts.get("task.no-evidence-yet")
                : Markdown.list(evidence.stream().map(each -> line(each, texts)).toList());
    }

    private static String line(EvidenceView evidence, StepTexts texts) {
        String kind = texts.get(evidence.kind().nameKey());
        String title = Markdown.plain(evidence.title());
        if (evidence.fileId() != null) {
            return kind + ": [" + title + "](/files/" + evidence.fileId() + ")";
        }
        if (evidence.link() != null) {
            return kind + ": [" + title + "](<" + evidence.link().replaceAll("[<>\\s]", "") + ">)";
        }
        String number = Markdown.plain(evidence.documentNumber());
        String date = Days.text(evidence.documentDate());
        String document = date.isEmpty() ? number : texts.get("task.document-of", number, date);
        return kind + ": " + document;
    }
}
