package org.supplierdossier.assessment;

import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;

/**
 * Something that nothing is known of, and the question that would close it.
 *
 * @param weight how many factors it serves as a primary indicator; gaps are asked in this order
 */
public record Gap(IndicatorId indicator, Bilingual question, int weight) {}
