package vn.cchc.organization;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/**
 * An agency to be founded or described anew; see {@link Agency} for the parts.
 *
 * @param collectiveName body that decides and stands after TM.; null where the head decides alone
 */
public record NewAgency(
        String id,
        String name,
        String shortName,
        String symbol,
        String governingBody,
        String place,
        String parentId,
        String collectiveName,
        String headTitle,
        LocalDate validFrom) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    /** @throws Refusal invalid, when a part is missing, overlong or of the wrong form */
    public NewAgency {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.invalid("organization.refusal.agency-id");
        }
        name = Wording.required(name, "organization.agency.name");
        shortName = Wording.required(shortName, "organization.agency.short-name");
        symbol = Wording.required(symbol, "organization.agency.symbol");
        governingBody = Wording.optional(governingBody, "organization.agency.governing-body");
        place = Wording.required(place, "organization.agency.place");
        parentId = Wording.optional(parentId, "organization.agency.parent");
        collectiveName = Wording.optional(collectiveName, "organization.agency.collective-name");
        headTitle = Wording.required(headTitle, "organization.agency.head-title");
        if (validFrom == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
    }
}
