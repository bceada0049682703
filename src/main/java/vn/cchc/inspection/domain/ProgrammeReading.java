package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;

/** Inspection programmes as pages and forms show them. */
@Service
@Transactional(readOnly = true)
public class ProgrammeReading {

    private final ProgrammeBook book;
    private final ProgrammeRepository programmes;
    private final ProgrammeLineRepository lines;
    private final ProgrammeSettingRepository settings;
    private final ProgrammeRights rights;
    private final InspectedUnits units;
    private final Organization organization;

    ProgrammeReading(
            ProgrammeBook book,
            ProgrammeRepository programmes,
            ProgrammeLineRepository lines,
            ProgrammeSettingRepository settings,
            ProgrammeRights rights,
            InspectedUnits units,
            Organization organization) {
        this.book = book;
        this.programmes = programmes;
        this.lines = lines;
        this.settings = settings;
        this.rights = rights;
        this.units = units;
        this.organization = organization;
    }

    /**
     * How many of its units an agency inspects.
     *
     * @param wanted in percent
     */
    public record Coverage(int inspected, int units, int wanted) {

        /** In percent, rounded down. */
        public int percent() {
            return units == 0 ? 0 : inspected * 100 / units;
        }

        /** Whether the agency inspects as many as it means to. */
        public boolean reached() {
            return inspected * 100 >= wanted * units;
        }
    }

    /** Programmes that the signed-in person may read, the newest year first. */
    public Page<ProgrammeView> list(Pageable page) {
        String me = organization.currentPerson().id();
        return programmes
                .readable(orNone(rights.directs(me)), orNone(rights.reads(me)), page)
                .map(InspectionProgramme::view);
    }

    /** @throws Refusal when there is none that the signed-in person may read */
    public ProgrammeView readable(long id) {
        ProgrammeView programme = view(id);
        if (!mayRead(organization.currentPerson().id(), id)) {
            throw Refusal.notFound("programme.refusal.none");
        }
        return programme;
    }

    /** Whether a person may read the programme. */
    public boolean mayRead(String personId, long id) {
        return rights.mayRead(personId, view(id));
    }

    /** Whether the signed-in person writes programmes of the agency. */
    public boolean coordinates(String agencyId) {
        return rights.coordinates(organization.currentPerson().id(), agencyId);
    }

    /** A programme; rights are the caller's matter. */
    public ProgrammeView view(long id) {
        return book.plain(id).view();
    }

    /** The programmes with these ids, in no particular order. */
    public List<ProgrammeView> views(Collection<Long> ids) {
        return programmes.findByIdIn(ids).stream()
                .map(InspectionProgramme::view)
                .toList();
    }

    /** A line; rights are the caller's matter. */
    public ProgrammeLineView line(long lineId) {
        return book.line(lineId).view();
    }

    /** The lines in the order of the year. */
    public List<ProgrammeLineView> lines(long id) {
        return book.lines(id).stream().map(ProgrammeLine::view).toList();
    }

    /** The lines of some programmes, by programme. */
    public Map<Long, List<ProgrammeLineView>> lines(Collection<Long> ids) {
        return lines.findByProgrammeIdInOrderByMonthAscIdAsc(ids).stream()
                .map(ProgrammeLine::view)
                .collect(Collectors.groupingBy(ProgrammeLineView::programmeId));
    }

    /** The lines with these ids, by id. */
    public Map<Long, ProgrammeLineView> linesWithIds(Collection<Long> lineIds) {
        return lines.findByIdIn(lineIds).stream()
                .map(ProgrammeLine::view)
                .collect(Collectors.toMap(ProgrammeLineView::id, Function.identity()));
    }

    /** The units of the agency that can be inspected. */
    public List<Unit> possibleUnits(String agencyId) {
        return units.possible(agencyId);
    }

    /** How many of the units of the agency the lines inspect. */
    public Coverage coverage(String agencyId, Collection<ProgrammeLineView> planned) {
        return coverage(planned, units.possible(agencyId).size(), wanted(agencyId));
    }

    /** The same for an agency with so many units, of which it wants to inspect a share in percent. */
    public static Coverage coverage(Collection<ProgrammeLineView> planned, int units, int wanted) {
        Set<Long> inspected = planned.stream()
                .filter(line -> line.state() != ProgrammeLineState.DROPPED)
                .map(ProgrammeLineView::unitId)
                .collect(Collectors.toSet());
        return new Coverage(inspected.size(), units, wanted);
    }

    /** How many of its units the agency means to inspect in a year, in percent. */
    public int wanted(String agencyId) {
        return settings.findById(agencyId).map(ProgrammeSetting::coverage).orElse(ProgrammeSetting.USUAL);
    }

    /** A query with an empty list is refused. */
    private static Set<String> orNone(Set<String> agencies) {
        return agencies.isEmpty() ? Set.of("") : agencies;
    }
}
