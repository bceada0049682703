package vn.cchc.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of administrative documents of Nghị định 30/2020/NĐ-CP Điều 7, with their abbreviations (Phụ lục III). */
public enum DocumentType {
    RESOLUTION("NQ"),
    DECISION("QĐ"),
    DIRECTIVE("CT"),
    REGULATION("QC"),
    RULES("QyĐ"),
    COMMUNIQUE("TC"),
    NOTICE("TB"),
    GUIDELINE("HD"),
    PROGRAMME("CTr"),
    PLAN("KH"),
    OPTION("PA"),
    SCHEME("ĐA"),
    PROJECT("DA"),
    REPORT("BC"),
    MINUTES("BB"),
    SUBMISSION_REPORT("TTr"),
    CONTRACT("HĐ"),
    OFFICIAL_LETTER("CV"),
    OFFICIAL_TELEGRAM("CĐ"),
    MEMORANDUM("BGN"),
    AGREEMENT("BTT"),
    AUTHORIZATION("GUQ"),
    INVITATION("GM"),
    INTRODUCTION("GGT"),
    LEAVE_PERMIT("GNP"),
    DELIVERY_SLIP("PG"),
    TRANSFER_SLIP("PC"),
    NOTIFICATION_SLIP("PB"),
    OPEN_LETTER("ThC");

    private static final Map<String, DocumentType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(DocumentType::code, Function.identity()));

    private final String code;

    DocumentType(String code) {
        this.code = code;
    }

    /** @return the abbreviation, e.g. {@code KH}; {@code CV} and {@code ThC} serve inside the system only */
    public String code() {
        return code;
    }

    /** @return whether the abbreviation stands in the symbol; official and open letters have none */
    public boolean abbreviated() {
        return this != OFFICIAL_LETTER && this != OPEN_LETTER;
    }

    /** @return key of the type's Vietnamese name */
    public String nameKey() {
        return "document.type." + name();
    }

    /** @return the type with this abbreviation, written exactly so, or empty */
    public static Optional<DocumentType> ofCode(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }
}
