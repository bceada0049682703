package vn.cchc.overview.read;

import java.util.List;
import vn.cchc.shared.Due;

/**
 * A task that waits for the signed-in person.
 *
 * @param name what is to be done
 * @param about what it is about in one line, or null
 * @param planId plan that it serves, or null
 * @param planTitle of the plan, or null
 * @param rowId row of the plan, or null
 * @param link path of the page of what it is about, or null
 * @param offeredTo units and offices that may take it; empty when the person has taken it
 * @param standIn who does it for whom, when a substitute has taken it; whose work it is, when the person may take it as a
 *     substitute; else null
 */
public record WaitingTask(
        String id,
        String name,
        String about,
        Long planId,
        String planTitle,
        Long rowId,
        String link,
        List<String> offeredTo,
        String standIn,
        Due due) {}
