package vn.cchc.task.domain;

import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.task.EvidenceKind;

/** Kinds of evidence as one text, for a column. */
final class Evidences {

    private Evidences() {}

    static String names(Set<EvidenceKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
