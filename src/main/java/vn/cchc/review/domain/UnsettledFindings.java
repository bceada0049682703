package vn.cchc.review.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.CarriedRow;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.CarriedFinding;
import vn.cchc.remediation.Remediations;
import vn.cchc.review.LeftOpen;
import vn.cchc.review.ReviewView;
import vn.cchc.shared.Texts;

/** Findings of the reviewed year that are open, were not implemented or came again, as rows for the next plan. */
@Component
public class UnsettledFindings {

    /** Longest part of a finding that the note of where a row comes from repeats, in characters. */
    private static final int MENTIONED = 600;

    private final Remediations remediations;
    private final Organization organization;
    private final Texts texts;

    UnsettledFindings(Remediations remediations, Organization organization, Texts texts) {
        this.remediations = remediations;
        this.organization = organization;
        this.texts = texts;
    }

    /** In the order in which they were found. */
    public List<LeftOpen> of(ReviewView review) {
        List<CarriedFinding> carried = remediations.carried(review.agencyId(), review.year());
        Map<Long, Unit> units =
                organization.units(carried.stream().map(CarriedFinding::unitId).collect(Collectors.toSet()));
        return carried.stream()
                .map(finding -> leftOpen(review, finding, units.get(finding.unitId())))
                .toList();
    }

    /** A note in a draft is shorter than what an inspection may have written. */
    private static String shortened(String text) {
        return text.length() <= MENTIONED ? text : text.substring(0, MENTIONED - 1) + "…";
    }

    private LeftOpen leftOpen(ReviewView review, CarriedFinding finding, Unit unit) {
        ReformDomain domain = ReformDomain.valueOf(finding.area());
        String why = texts.get("review.carry.why." + finding.why());
        boolean advised =
                finding.recommendation() != null && !finding.recommendation().isBlank();
        var row = new CarriedRow(
                advised ? finding.recommendation() : texts.get("review.carry.fix", finding.text()),
                texts.get("review.carry.product"),
                domain,
                texts.get(domain.nameKey()),
                organization.heir(finding.unitId()).id(),
                texts.get("review.carry.deadline", String.valueOf(review.year() + 1)),
                texts.get("review.carry.origin.finding", shortened(finding.text()), String.valueOf(review.year()), why),
                null,
                finding.findingId());
        return new LeftOpen(LeftOpen.Kind.FINDING, finding.findingId(), unit.name(), why, row);
    }
}
