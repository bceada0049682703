package vn.cchc.overview.read;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.To;
import vn.cchc.organization.Appointment;

/** The candidate groups in which people are by their appointments. */
@Component
class OfferedTo {

    private final To to;

    OfferedTo(To to) {
        this.to = to;
    }

    List<String> groups(Collection<Appointment> held) {
        return held.stream().map(this::group).distinct().toList();
    }

    private String group(Appointment held) {
        return switch (held.role()) {
            case OFFICER -> to.officers(held.unitId());
            case HEAD -> to.heads(held.unitId());
            case LEADER -> to.leaders(held.agencyId());
            case CLERK -> to.clerks(held.agencyId());
            case COORDINATOR -> to.coordinators(held.agencyId());
            case INSPECTOR -> to.inspectors(held.agencyId());
            case ADMINISTRATOR -> to.administrators(held.agencyId());
        };
    }
}
