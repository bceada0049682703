package vn.cchc.document.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentOwner;

/** Documents that a person must not learn of yet, as the rooms say that own them. */
@Component
public class HiddenDocuments {

    private final ObjectProvider<DocumentOwner> owners;

    HiddenDocuments(ObjectProvider<DocumentOwner> owners) {
        this.owners = owners;
    }

    /** @return their ids */
    public Set<Long> from(String personId) {
        return owners.stream()
                .map(owner -> owner.hiddenFrom(personId))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
