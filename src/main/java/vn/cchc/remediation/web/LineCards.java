package vn.cchc.remediation.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Holders;
import vn.cchc.inspection.FindingView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.EvidenceView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationRights;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.shared.Due;
import vn.cchc.shared.DueWords;

/** Puts the findings of a remediation together with names, evidence and open steps, in a fixed number of statements. */
@Component
class LineCards {

    private final RemediationReading reading;
    private final RemediationRights rights;
    private final Organization organization;
    private final Holders holders;
    private final DueWords words;

    LineCards(
            RemediationReading reading,
            RemediationRights rights,
            Organization organization,
            Holders holders,
            DueWords words) {
        this.reading = reading;
        this.rights = rights;
        this.organization = organization;
        this.holders = holders;
        this.words = words;
    }

    List<LineCard> of(RemediationView remediation, String reader) {
        List<LineView> lines = reading.lines(remediation.id());
        Map<Long, FindingView> findings = reading.findings(lines);
        Map<String, Person> people = people(lines);
        List<Long> ids = lines.stream().map(LineView::id).toList();
        Map<Long, List<EvidenceView>> evidence =
                rights.mayReadEvidence(reader, remediation) ? reading.evidence(ids) : Map.of();
        Holders.Open open = holders.ofAll(LineProcess.KEY, ids);
        boolean ofUnit = remediation.state() == RemediationState.OPEN && rights.ofUnit(reader, remediation.unitId());
        List<Person> colleagues =
                ofUnit && rights.heads(reader, remediation.unitId()) ? colleagues(remediation.unitId()) : List.of();
        return lines.stream()
                .map(line -> new LineCard(
                        line,
                        findings.get(line.findingId()),
                        name(people, line.personId()),
                        name(people, line.answeredBy()),
                        name(people, line.checkedBy()),
                        name(people, line.closedBy()),
                        due(line),
                        evidence.getOrDefault(line.id(), List.of()),
                        open.at(LineProcess.KEY, line.id()),
                        ofUnit && line.state().gathering(),
                        line.state().gathering()
                                ? colleagues.stream()
                                        .filter(person -> !person.id().equals(line.personId()))
                                        .toList()
                                : List.of()))
                .toList();
    }

    private Due due(LineView line) {
        return line.reportedOn() != null && line.state().ended() && !line.dropped() && line.closedBy() == null
                ? words.done(line.dueOn(), line.reportedOn())
                : words.of(line.dueOn());
    }

    private List<Person> colleagues(long unitId) {
        return Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> organization.members(unitId, role).stream())
                .distinct()
                .toList();
    }

    private Map<String, Person> people(Collection<LineView> lines) {
        Set<String> ids = lines.stream()
                .flatMap(line -> Stream.of(line.personId(), line.answeredBy(), line.checkedBy(), line.closedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return organization.people(ids);
    }

    private static String name(Map<String, Person> people, String id) {
        return Optional.ofNullable(id).map(people::get).map(Person::fullName).orElse(null);
    }
}
