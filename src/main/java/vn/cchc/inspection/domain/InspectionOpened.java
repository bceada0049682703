package vn.cchc.inspection.domain;

import vn.cchc.inspection.NewInspection;

/** An inspection was opened. Published in its transaction. */
record InspectionOpened(long inspectionId, NewInspection wanted, String by) {}
