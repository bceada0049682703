package vn.cchc.plan.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Organization;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;

/** The names in an import, and what its owner says that they mean. */
@Service
public class ImportNames {

    private final ImportRows rows;
    private final ImportChoices choices;
    private final OwnImports own;
    private final UnitNames names;
    private final Organization organization;
    private final Clock clock;

    ImportNames(
            ImportRows rows,
            ImportChoices choices,
            OwnImports own,
            UnitNames names,
            Organization organization,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.own = own;
        this.names = names;
        this.organization = organization;
        this.clock = clock;
    }

    /** The names that the table uses, unknown ones first, then the most used. */
    public List<ImportName> of(AnnexImport shown) {
        NameBook book = names.book(shown.agencyId(), LocalDate.now(clock));
        Map<String, PlanContent.Choice> chosen = choices.of(shown.id());
        return rows.names(shown.id()).entrySet().stream()
                .map(used -> new ImportName(
                        used.getKey(), used.getValue(), book.resolve(used.getKey()), chosen.get(used.getKey())))
                .sorted(Comparator.comparing(ImportName::known))
                .toList();
    }

    /**
     * Says what a name means.
     *
     * @param remember whether it means so from now on, in other plans too; units and groups only
     * @throws Refusal when the unit or group is another agency's
     */
    @Transactional
    public void choose(UUID id, String name, PlanContent.Choice choice, boolean remember) {
        AnnexImport held = own.ready(id);
        checkOwn(held.agencyId(), choice);
        choices.choose(id, name, choice);
        if (remember && choice.kind() == Party.Kind.UNIT) {
            names.rememberAlias(held.agencyId(), name, choice.unitId(), own.owner());
        } else if (remember && choice.kind() == Party.Kind.GROUP) {
            names.rememberGroupAlias(held.agencyId(), name, choice.groupId(), own.owner());
        }
    }

    private void checkOwn(String agencyId, PlanContent.Choice choice) {
        boolean own = switch (choice.kind()) {
            case UNIT -> organization.unit(choice.unitId()).agencyId().equals(agencyId);
            case GROUP ->
                names.book(agencyId, LocalDate.now(clock)).groups().stream()
                        .anyMatch(group -> group.groupId().equals(choice.groupId()));
            case EXTERNAL -> true;
            case TEXT -> false;
        };
        if (!own) {
            throw Refusal.invalid("plan.import.choice");
        }
    }
}
