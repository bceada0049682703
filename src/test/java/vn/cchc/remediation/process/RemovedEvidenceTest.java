package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.remediation.process.LineProcess.CHECK_FIX;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Files;
import vn.cchc.journal.JournalEntry;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** Evidence that was uploaded by mistake is taken away by the unit, until it is handed in. */
@CchcTest
class RemovedEvidenceTest extends RemediationCase {

    @Autowired
    private Files files;

    @Test
    void aWrongFileIsGoneForGoodAndTheJournalSaysSo() {
        long remediation = open("Niêm yết thủ tục");
        long line = lines(remediation).get(0);
        agree(line);
        long wrong = desk.evidence(line, agency.officer("TCKT"), "nham.png");
        long file = file(line);

        assertThatThrownBy(() -> fixing.remove(line, wrong, agency.officer("QLDA")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> fixing.remove(line, wrong, agency.inspector())).isInstanceOf(Refusal.class);
        fixing.remove(line, wrong, agency.officer("TCKT"));

        assertThat(reading.evidence(List.of(line)).getOrDefault(line, List.of()))
                .isEmpty();
        assertThatThrownBy(() -> files.find(file)).isInstanceOf(Refusal.class);
        assertThat(journal.history("remediation", remediation, PageRequest.of(0, 50)))
                .extracting(JournalEntry::text)
                .anyMatch(text -> text.startsWith("Bỏ minh chứng") && text.contains("nham.png"));
    }

    @Test
    void whatIsBeingCheckedStaysAndWhatAnInspectorSawIsKept() {
        long line = lines(open("Niêm yết thủ tục")).get(0);
        agree(line);
        fix(line);
        long handedIn = reading.evidence(List.of(line)).get(line).get(0).id();
        long file = file(line);
        assertThatThrownBy(() -> fixing.remove(line, handedIn, agency.officer("TCKT")))
                .hasMessage("remediation.refusal.evidence-closed");

        desk.ofLine(line, agency.inspector(), CHECK_FIX, "decision", "return", "reason", "Ảnh không rõ");
        fixing.remove(line, handedIn, agency.officer("TCKT"));

        assertThat(reading.evidence(List.of(line)).getOrDefault(line, List.of()))
                .isEmpty();
        assertThat(files.find(file).name()).isEqualTo("niem-yet.png");
    }

    private long file(long line) {
        return reading.evidence(List.of(line)).get(line).get(0).fileId();
    }
}
