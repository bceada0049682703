package vn.cchc.shared;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Who does somebody else's work at this moment: the substitute who completes a task of a person on leave. Holds for what
 * the current thread does and nowhere else. Meanwhile the substitute has the roles of the other one instead of the own,
 * everything the substitute does is recorded as done for the other one, and a rule that asks for a person asks for both.
 */
public final class StandIn {

    private static final ThreadLocal<StandIn> NOW = new ThreadLocal<>();

    private final String person;
    private final String absent;
    private final String agencyId;

    private StandIn(String person, String absent, String agencyId) {
        this.person = person;
        this.absent = absent;
        this.agencyId = agencyId;
    }

    /**
     * Does something as the substitute of somebody.
     *
     * @param person account of who does it
     * @param absent account of whose work it is; null: the person's own, then this only does it
     * @param agencyId agency in which the cover holds
     */
    public static <T> T acting(String person, String absent, String agencyId, Supplier<T> work) {
        return in(absent == null ? null : of(person, absent, agencyId), work);
    }

    /** A person as somebody's substitute in an agency; nothing is done yet. */
    public static StandIn of(String person, String absent, String agencyId) {
        return new StandIn(person, absent, agencyId);
    }

    /**
     * From now on the thread does what the substitute does, until {@link #end}; for what no function can be made of.
     *
     * @return what held before, to be handed to {@link #end}
     */
    public StandIn begin() {
        StandIn before = NOW.get();
        set(this);
        return before;
    }

    /** What {@link #begin} began is over. */
    public static void end(StandIn before) {
        set(before);
    }

    /** Answers a question about people as if nobody stood in for anybody. */
    public static <T> T aside(Supplier<T> question) {
        return in(null, question);
    }

    private static <T> T in(StandIn now, Supplier<T> work) {
        StandIn before = NOW.get();
        set(now);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    private static void set(StandIn now) {
        if (now == null) {
            NOW.remove();
        } else {
            NOW.set(now);
        }
    }

    /** The one whose work the person does now, if it is somebody else's. */
    public static Optional<StandIn> of(String person) {
        return Optional.ofNullable(NOW.get()).filter(now -> now.person.equals(person));
    }

    /** Account of whose work the person does now: the person's own, or the absent one's. For rules on who may. */
    public static String whoseWork(String person) {
        return of(person).map(StandIn::absent).orElse(person);
    }

    /** Account of the one for whom the person does what is done now, or null; to be kept beside who did it. */
    public static String insteadOf(String person) {
        return of(person).map(StandIn::absent).orElse(null);
    }

    /** Whether a rule on people holds for whose work the person does now, or for the person as such. */
    public static boolean either(String person, BooleanSupplier rule) {
        return rule.getAsBoolean() || of(person).isPresent() && aside(rule::getAsBoolean);
    }

    /** What somebody does now or has done now for another one: whichever of the two is named as who did it. */
    public static Optional<StandIn> concerning(String actor) {
        return Optional.ofNullable(NOW.get()).filter(now -> now.person.equals(actor) || now.absent.equals(actor));
    }

    /** Everybody who stands behind what the person does now: the person, and whose work it is. */
    public static Set<String> behind(String person) {
        return of(person).map(now -> Set.of(now.person, now.absent)).orElse(Set.of(person));
    }

    /**
     * Whether what the person does now is done by the other one or for the other one. For rules on who must keep out.
     *
     * @param other account, or null
     */
    public static boolean concerns(String person, String other) {
        return other != null && behind(person).contains(other);
    }

    /** Account of who does it. */
    public String person() {
        return person;
    }

    /** Account of whose work it is. */
    public String absent() {
        return absent;
    }

    /** Agency in which the cover holds. */
    public String agencyId() {
        return agencyId;
    }
}
