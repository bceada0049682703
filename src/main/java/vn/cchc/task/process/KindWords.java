package vn.cchc.task.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.engine.DecisionWords;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;

/** What the table that sorts deliverables by their names may answer. */
@Component
class KindWords implements DecisionWords {

    @Override
    public String decision() {
        return ClassifyItem.DECISION;
    }

    @Override
    public boolean understands(String output, String word) {
        return switch (output) {
            case "kind" -> names(ProductKind.values()).contains(word);
            case "issuer" -> names(Issuer.values()).contains(word);
            case "evidence" ->
                Stream.of(word.split(",")).map(String::strip).allMatch(names(EvidenceKind.values())::contains);
            default -> DocumentType.ofCode(word).isPresent();
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
