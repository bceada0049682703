package vn.cchc.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * In what capacity a person signs, and the lines that stand above the signature (Nghị định 30/2020/NĐ-CP Điều 13 and
 * Phụ lục I, Phần I, mục II.7).
 */
public enum SigningMode {
    /** The head signs as head. */
    HEAD,
    /** Q.: the acting head signs. */
    ACTING_HEAD,
    /** TM.: the head signs for the body that decides collectively. */
    SIGN_FOR_COLLECTIVE,
    /** TM. and KT.: a deputy signs for the head of the body that decides collectively. */
    SIGN_FOR_COLLECTIVE_AS_DEPUTY,
    /** KT.: a deputy signs for the head. */
    SIGN_ON_BEHALF_AS_DEPUTY,
    /** TL.: the head of a unit signs by order of the agency's head. */
    SIGN_BY_ORDER,
    /** TL. and KT.: the deputy of a unit's head signs what the unit's head may sign by order. */
    SIGN_BY_ORDER_AS_DEPUTY,
    /** TUQ.: signs by written authorization of the agency's head, limited in time and content, never passed on. */
    SIGN_BY_AUTHORIZATION;

    /** @return true when the holder is the agency's head, who alone can authorize somebody else */
    public boolean ofHead() {
        return this == HEAD || this == ACTING_HEAD || this == SIGN_FOR_COLLECTIVE;
    }

    /** @return true when the head of a unit or a unit's deputy signs, not the agency's leadership */
    public boolean ofUnit() {
        return this == SIGN_BY_ORDER || this == SIGN_BY_ORDER_AS_DEPUTY || this == SIGN_BY_AUTHORIZATION;
    }

    /**
     * The lines above the signature.
     *
     * @param agency agency that the document is issued by
     * @param position the signer's own post
     * @param superiorPosition post of the unit's head for whom a unit's deputy signs, else null
     */
    public List<String> block(Agency agency, String position, String superiorPosition) {
        Stream<String> lines = switch (this) {
            case HEAD -> Stream.of(position);
            case ACTING_HEAD -> Stream.of("Q. " + agency.headTitle());
            case SIGN_FOR_COLLECTIVE -> Stream.of("TM. " + agency.collectiveName(), position);
            case SIGN_FOR_COLLECTIVE_AS_DEPUTY ->
                Stream.of("TM. " + agency.collectiveName(), "KT. " + agency.headTitle(), position);
            case SIGN_ON_BEHALF_AS_DEPUTY -> Stream.of("KT. " + agency.headTitle(), position);
            case SIGN_BY_ORDER -> Stream.of("TL. " + agency.headTitle(), position);
            case SIGN_BY_ORDER_AS_DEPUTY -> Stream.of("TL. " + agency.headTitle(), "KT. " + superiorPosition, position);
            case SIGN_BY_AUTHORIZATION -> Stream.of("TUQ. " + agency.headTitle(), position);
        };
        return lines.map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }
}
