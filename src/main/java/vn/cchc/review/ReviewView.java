package vn.cchc.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A year-end review. What has not happened yet is null.
 *
 * @param setId criteria that it scores by
 * @param planId plan whose work and goals are looked at, or null
 * @param surveySource where the survey scores come from
 * @param assessment what the coordinator writes for the report
 * @param returnReason why a document was given up, until it is submitted again
 * @param decisionNotation number and symbol of the decision that announced the result
 * @param carriedOverAt when the choice for next year's plan was closed
 */
public record ReviewView(
        long id,
        String agencyId,
        int year,
        String title,
        ReviewState state,
        long setId,
        Long planId,
        long advisoryUnitId,
        String surveySource,
        String assessment,
        String returnReason,
        Long summaryDocumentId,
        Long decisionDocumentId,
        String decisionNotation,
        LocalDate publishedOn,
        Instant carriedOverAt,
        String openedBy,
        Instant openedAt,
        int version) {}
