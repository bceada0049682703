package vn.cchc.inspection.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;

/**
 * Who may read the files of a visit: who sees all of the inspection; the unit what it sent itself, and from the first
 * minutes on what the team wrote; everybody the minutes once the conclusion is issued.
 */
@Component
class VisitFileRights {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final AnswerRepository answers;

    VisitFileRights(InspectionBook book, InspectionRights rights, AnswerRepository answers) {
        this.book = book;
        this.rights = rights;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public boolean selfReport(String person, long visitId) {
        return mayRead(person, book.visit(visitId), true, false);
    }

    @Transactional(readOnly = true)
    public boolean minutes(String person, long visitId) {
        Visit visit = book.visit(visitId);
        return mayRead(person, visit, visit.state().shownToUnit(), true);
    }

    @Transactional(readOnly = true)
    public boolean evidence(String person, long answerId) {
        Visit visit = book.visit(answers.findById(answerId).orElseThrow().visitId());
        return mayRead(person, visit, visit.state().shownToUnit(), false);
    }

    private boolean mayRead(String person, Visit visit, boolean unitToo, boolean resultToo) {
        Sight sight = rights.sight(person, book.plain(visit.inspectionId()));
        boolean own = sight != Sight.NONE && rights.worksIn(person, visit.unitId());
        return sight == Sight.FULL || own && unitToo || sight == Sight.RESULT && resultToo;
    }

    /** One owner for each kind of file. */
    @Configuration(proxyBeanMethods = false)
    static class Owners {

        @Bean
        FileOwner selfReportFiles(VisitFileRights rights) {
            return owner(InspectionFiles.SELF_REPORT, rights::selfReport);
        }

        @Bean
        FileOwner minutesFiles(VisitFileRights rights) {
            return owner(InspectionFiles.MINUTES, rights::minutes);
        }

        @Bean
        FileOwner inspectionEvidenceFiles(VisitFileRights rights) {
            return owner(InspectionFiles.ANSWER, rights::evidence);
        }

        private static FileOwner owner(String kind, Reader reader) {
            return new FileOwner() {
                @Override
                public String kind() {
                    return kind;
                }

                @Override
                public boolean mayRead(String personId, long ownerId) {
                    return reader.mayRead(personId, ownerId);
                }
            };
        }
    }

    /** The question that each kind answers in its own way. */
    private interface Reader {
        boolean mayRead(String personId, long ownerId);
    }
}
