package vn.cchc.document.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.document.DocumentView;
import vn.cchc.document.StoredFile;
import vn.cchc.document.VersionView;

/** Turns entities into what other rooms and pages see. */
final class Views {

    private Views() {}

    static DocumentView of(Document document) {
        var approval = Optional.ofNullable(document.approval());
        var signature = Optional.ofNullable(document.signature());
        var lastReturn = Optional.ofNullable(document.lastReturn());
        var repair = Optional.ofNullable(document.repair());
        var registration = Optional.ofNullable(document.registration());
        return new DocumentView(
                document.id(),
                document.origin().agencyId(),
                document.origin().type(),
                document.origin().subject(),
                document.origin().drafterId(),
                document.origin().draftingUnitId(),
                document.origin().ownerKind(),
                document.origin().ownerId(),
                document.origin().urgency(),
                document.state(),
                document.origin().createdAt(),
                document.latestVersion(),
                lastReturn.map(LastReturn::by).orElse(null),
                lastReturn.map(LastReturn::reason).orElse(null),
                approval.map(Approval::version).orElse(null),
                approval.map(Approval::by).orElse(null),
                signature.map(Signature::version).orElse(null),
                signature.map(Signature::hash).orElse(null),
                signature.map(Signature::signerId).orElse(null),
                signature.map(Signature::signerName).orElse(null),
                signature.map(Signature::lines).orElse(List.of()),
                signature.map(Signature::at).orElse(null),
                registration.map(Registration::number).orElse(null),
                registration.map(Registration::notation).orElse(null),
                registration.map(Registration::issuedOn).orElse(null),
                document.dispatch() == null ? null : document.dispatch().at(),
                document.recipients(),
                repair.map(Repair::documentId).orElse(null),
                repair.map(Repair::kind).orElse(null));
    }

    static List<VersionView> of(List<DocumentVersion> versions, List<StoredFile> files) {
        Map<Long, StoredFile> byId = files.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return versions.stream()
                .map(version -> new VersionView(
                        version.number(),
                        version.note(),
                        version.createdBy(),
                        version.createdFor(),
                        version.createdAt(),
                        version.fileIds().stream()
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
