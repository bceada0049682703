package vn.cchc.inspection.web;

import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.organization.Unit;

/**
 * A planned inspection as the page shows it.
 *
 * @param late whether its month has passed and nobody opened it
 * @param readable whether the reader may see the inspection that carries it out
 */
record ProgrammeCard(ProgrammeLineView line, Unit unit, boolean late, boolean readable) {}
