package vn.cchc.engine;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.cchc.organization.Histories;
import vn.cchc.organization.HistoryLine;
import vn.cchc.organization.Organization;
import vn.cchc.shared.web.Numbers;

/**
 * What the pages about all things that a process moves show alike: whose turn it is, what the reader can do, what
 * happened. Fills the blocks of templates/parts.html. Rights are the caller's matter.
 */
@Component
public class PageBlocks {

    private static final int HISTORY = 20;

    private final Holders holders;
    private final MyTasks myTasks;
    private final Histories histories;
    private final Organization organization;

    PageBlocks(Holders holders, MyTasks myTasks, Histories histories, Organization organization) {
        this.holders = holders;
        this.myTasks = myTasks;
        this.histories = histories;
        this.organization = organization;
    }

    /**
     * The open steps as {@code holders}, and those that the reader can do as {@code mine}.
     *
     * @return the reader's
     */
    public List<OpenTask> turn(String processKey, Object businessKey, Model model) {
        List<OpenTask> mine =
                myTasks.of(processKey, businessKey, organization.currentPerson().id());
        model.addAttribute("holders", holders.of(processKey, businessKey));
        model.addAttribute("mine", mine);
        return mine;
    }

    /**
     * What happened to one thing, newest first, as {@code history}.
     *
     * @param subjectType kind of thing, as the journal names it
     * @param asked page of the history in the address, or null; with it the block is open
     */
    public void history(String subjectType, Object subjectId, String asked, Model model) {
        history(page -> histories.of(subjectType, subjectId, page), asked, model);
    }

    /** The same where a thing's history has lines of other things, such as a plan's rows. */
    public void history(Function<Pageable, Page<HistoryLine>> lines, String asked, Model model) {
        model.addAttribute("historyOpen", asked != null);
        model.addAttribute("history", lines.apply(Numbers.page(asked, HISTORY)));
    }
}
