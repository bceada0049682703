package vn.cchc.rights;

import vn.cchc.testing.TestAgency;

/** What somebody is in an agency; the unit concerned is HCTH, the other one TCKT. */
enum Somebody {
    OFFICER,
    HEAD,
    OTHER_OFFICER,
    OTHER_HEAD,
    LEADER,
    CLERK,
    INSPECTOR,
    COORDINATOR,
    ADMINISTRATOR;

    String in(TestAgency agency) {
        return switch (this) {
            case OFFICER -> agency.officer("HCTH");
            case HEAD -> agency.head("HCTH");
            case OTHER_OFFICER -> agency.officer("TCKT");
            case OTHER_HEAD -> agency.head("TCKT");
            case LEADER -> agency.leader();
            case CLERK -> agency.clerk();
            case INSPECTOR -> agency.inspector();
            case COORDINATOR -> agency.coordinator();
            case ADMINISTRATOR -> agency.administrator();
        };
    }
}
