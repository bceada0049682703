/** Criteria, reviews, score sheets: entities, rules, queries. */
package vn.cchc.review.domain;
