package vn.cchc.inspection.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.organization.Organization;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Texts;

/** The Word files before the visits: the decision that establishes the team, the notice of the schedule. */
@Component
class TeamPapers {

    private final InspectionBook book;
    private final PaperHeads heads;
    private final Organization organization;
    private final Texts texts;

    TeamPapers(InspectionBook book, PaperHeads heads, Organization organization, Texts texts) {
        this.book = book;
        this.heads = heads;
        this.organization = organization;
        this.texts = texts;
    }

    /** Quyết định thành lập Đoàn kiểm tra. */
    byte[] decision(Inspection inspection) {
        Paper paper = heads.begin(inspection, DocumentType.DECISION, text("decision.title", heads.about(inspection)));
        paper.title(heads.competence(inspection))
                .blank()
                .grounds(text("decision.grounds"))
                .blank()
                .title(text("decision.decides"))
                .paragraph(text("decision.article-1", heads.about(inspection)));
        PaperTable members = paper.table(1, 5, 3, 6).head(text("number"), text("name"), text("role"), text("areas"));
        int number = 0;
        for (TeamMember member : book.serving(inspection.id())) {
            members.row(
                    String.valueOf(++number),
                    organization.person(member.personId()).fullName(),
                    texts.get(member.role().nameKey()),
                    member.view().areas().isEmpty()
                            ? text("areas.all")
                            : areas(member.view().areas()));
        }
        members.centred(0);
        paper.blank().paragraph(text("decision.article-2", units(inspection)));
        occasion(paper, inspection).paragraph(text("decision.article-3")).paragraph(text("decision.article-4"));
        return heads.end(inspection, paper);
    }

    /** Thông báo lịch kiểm tra, with outline and list of records. */
    byte[] notice(Inspection inspection, String outline, String records) {
        Paper paper = heads.begin(inspection, DocumentType.NOTICE, text("notice.subject", heads.about(inspection)))
                .blank()
                .paragraph(text("notice.intro", heads.notation(inspection.decisionDocumentId())))
                .paragraph(text("notice.units", units(inspection)));
        occasion(paper, inspection)
                .heading(text("notice.outline"))
                .paragraph(outline == null ? "" : outline)
                .heading(text("notice.records"))
                .paragraph(records == null ? "" : records)
                .paragraph(text("notice.request"));
        return heads.end(inspection, paper);
    }

    /** What is looked at, how and when. */
    private Paper occasion(Paper paper, Inspection inspection) {
        return paper.paragraph(text("decision.areas", areas(Areas.ordered(inspection.areas()))))
                .paragraph(text("decision.method", texts.get(inspection.method().nameKey())))
                .paragraph(text(
                        "decision.time",
                        Plans.DAY.format(inspection.visitFrom()),
                        Plans.DAY.format(inspection.visitTo())));
    }

    private String units(Inspection inspection) {
        List<Long> ids =
                book.visits(inspection.id()).stream().map(Visit::unitId).toList();
        var known = organization.units(ids);
        return ids.stream().map(id -> known.get(id).name()).collect(Collectors.joining("; "));
    }

    private String areas(List<ReformDomain> areas) {
        return areas.stream().map(area -> texts.get(area.nameKey())).collect(Collectors.joining("; "));
    }

    private String text(String key, Object... values) {
        return texts.get("inspection.paper." + key, values);
    }
}
