package vn.cchc.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can prove that a deliverable exists (tài liệu kiểm chứng). */
public enum EvidenceKind {
    /** Number and date of a document, or the document itself (văn bản, tài liệu). */
    DOCUMENT,
    /** Minutes of a meeting, of an acceptance, of an inspection (biên bản). */
    MINUTES,
    /** Pictures (hình ảnh). */
    PICTURE,
    /** Address of a page or an article (đường dẫn). */
    LINK,
    /** Attendance lists, statistics, data (danh sách, số liệu). */
    DATA;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.evidence." + name();
    }

    /**
     * @param names names separated by commas, as a decision table gives them
     * @return the kinds; all of them when none is named
     */
    public static Set<EvidenceKind> of(String names) {
        Set<String> wanted = names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return EnumSet.allOf(EvidenceKind.class);
        }
        return wanted.stream()
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
    }
}
