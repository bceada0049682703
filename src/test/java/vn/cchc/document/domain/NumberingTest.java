package vn.cchc.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Numbers and dates of documents (Nghị định 30/2020/NĐ-CP Điều 15), also under many clerks at once. */
@CchcTest
class NumberingTest {

    private static final ApproverRule LEADERS = new ApproverRule(null, Set.of());

    @Autowired
    private Desk desk;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Documents documents;

    @Autowired
    private Checking checking;

    @Autowired
    private Signing signing;

    @Autowired
    private Numbering numbering;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private LocalDate today;

    @BeforeEach
    void openTheOffice() {
        agency = organization.agency("HCTH");
        today = LocalDate.now(clock);
    }

    @Test
    void manyClerksAtOnceLeaveNoGapAndGiveNoNumberTwice() throws Exception {
        int many = 40;
        List<Long> signed = IntStream.range(0, many)
                .mapToObj(i -> signed(DocumentType.REPORT))
                .toList();
        ExecutorService clerks = Executors.newFixedThreadPool(12);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (long document : signed) {
                // every fourth clerk changes his mind at the last moment: his number goes to the next one
                boolean fails = document % 4 == 0;
                work.add(() -> transactions.execute(status -> {
                    String notation = numbering.number(document, today, agency.clerk());
                    if (fails) {
                        status.setRollbackOnly();
                    }
                    return notation;
                }));
            }
            for (Future<String> done : clerks.invokeAll(work)) {
                done.get();
            }
        } finally {
            clerks.shutdownNow();
        }

        List<Integer> numbers = jdbc.sql("select number from document where agency_id = ? and number is not null")
                .param(agency.id())
                .query(Integer.class)
                .list();
        assertThat(numbers).hasSizeBetween(1, many - 1);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void numbersHaveALeadingZeroBelowTenAndTheTypeAndTheIssuerBehind() {
        String symbol = agency.id().toUpperCase();
        assertThat(number(DocumentType.PLAN)).isEqualTo("01/KH-" + symbol);
        assertThat(number(DocumentType.PLAN)).isEqualTo("02/KH-" + symbol);
        assertThat(number(DocumentType.DECISION)).isEqualTo("01/QĐ-" + symbol);
        assertThat(number(DocumentType.OFFICIAL_LETTER)).isEqualTo("01/" + symbol + "-HCTH");
        jdbc.sql("update number_series set last_number = 67 where agency_id = ? and series = 'KH'")
                .param(agency.id())
                .update();
        assertThat(number(DocumentType.PLAN)).isEqualTo("68/KH-" + symbol);
    }

    @Test
    void anAgencyMayHaveOneSeriesForAllTypesButNotChangeItWithinAYear() {
        var common = new DocumentSettings.Setting(NumberingPolicy.COMMON, false);
        settings.decide(agency.id(), common, agency.administrator());

        assertThat(number(DocumentType.PLAN)).startsWith("01/KH-");
        assertThat(number(DocumentType.REPORT)).startsWith("02/BC-");

        assertThatThrownBy(() -> settings.decide(
                        agency.id(),
                        new DocumentSettings.Setting(NumberingPolicy.PER_TYPE, false),
                        agency.administrator()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> settings.decide(agency.id(), common, agency.clerk()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsNumberedBeforeItIsSigned() {
        long document = submitted(DocumentType.PLAN);

        assertRefused(document, today, "document.refusal.not-signed");
        assertThat(documents.view(document).number()).isNull();
    }

    @Test
    void theDateLiesNeitherBeforeTheSignatureNorInTheFuture() {
        long document = signed(DocumentType.PLAN);

        assertRefused(document, today.minusDays(1), "document.refusal.date-before-signature");
        assertRefused(document, today.plusDays(1), "document.refusal.date-in-future");
    }

    @Test
    void datesFollowTheNumbers() {
        long document = signed(DocumentType.PLAN);
        jdbc.sql("insert into number_series (agency_id, series, year, last_number, last_issued_on)"
                        + " values (?, 'KH', ?, 7, ?)")
                .params(agency.id(), today.getYear(), today.plusDays(1))
                .update();

        assertRefused(document, today, "document.refusal.date-before-last");

        jdbc.sql("update number_series set last_issued_on = ? where agency_id = ?")
                .params(today, agency.id())
                .update();
        assertThat(numbering.number(document, today, agency.clerk())).startsWith("08/");
    }

    @Test
    void aNumberIsGivenOnce() {
        long document = signed(DocumentType.PLAN);
        String notation = numbering.number(document, today, agency.clerk());

        assertRefused(document, today, "document.refusal.state");
        assertThat(documents.view(document).notation()).isEqualTo(notation);
        assertThat(documents.state(document)).isEqualTo(DocumentState.DISPATCH);
        assertThat(number(DocumentType.PLAN)).startsWith("02/");
    }

    @Test
    void whatWasChangedBehindTheSignatureIsNotNumbered() {
        long document = signed(DocumentType.PLAN);
        jdbc.sql("update document set subject = 'Nội dung khác' where id = ?")
                .param(document)
                .update();

        assertRefused(document, today, "document.refusal.not-intact");
    }

    private String number(DocumentType type) {
        return numbering.number(signed(type), today, agency.clerk());
    }

    private long submitted(DocumentType type) {
        long document = desk.draft(agency, type);
        desk.upload(document, agency.officer("HCTH"), null);
        checking.submit(document);
        return document;
    }

    private long signed(DocumentType type) {
        long document = submitted(type);
        checking.contentChecked(document, agency.head("HCTH"), null);
        checking.formatChecked(document, agency.clerk(), null);
        signing.approve(document, agency.leader(), LEADERS, null);
        signing.sign(document, agency.leader(), SigningMode.HEAD, LEADERS, null);
        return document;
    }

    private void assertRefused(long document, LocalDate date, String key) {
        assertThatThrownBy(() -> numbering.number(document, date, agency.clerk()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
