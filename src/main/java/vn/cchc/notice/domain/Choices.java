package vn.cchc.notice.domain;

import java.util.EnumSet;
import java.util.Set;
import vn.cchc.notice.NoticeKind;
import vn.cchc.shared.Refusal;

/**
 * What a person wants by mail. On the pages everything is shown.
 *
 * @param mail whether anything at all
 * @param address instead of the address of the account, or null
 * @param digestHour hour of working days at which the digest is made, 0 to 23
 * @param urgentAtOnce whether what is urgent comes at once instead of in the digest
 * @param kinds what the mail may be about
 */
public record Choices(boolean mail, String address, int digestHour, boolean urgentAtOnce, Set<NoticeKind> kinds) {

    /** Hour of the digest of those who have not chosen one. */
    public static final int USUAL_HOUR = 7;

    private static final int HOURS = 24;

    /** What counts as long as a person has not chosen. */
    public static final Choices USUAL = new Choices(true, null, USUAL_HOUR, true, EnumSet.allOf(NoticeKind.class));

    public Choices {
        kinds = Set.copyOf(kinds);
        if (digestHour < 0 || digestHour >= HOURS) {
            throw Refusal.invalid("notice.refusal.hour");
        }
    }

    /** Whether they want mail about every kind, also about those that will be added to the product. */
    boolean everything() {
        return kinds.size() == NoticeKind.values().length;
    }
}
