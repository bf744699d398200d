/** The summary that a badge opens: what the card says in its shortest form. */
import {html, type TemplateResult} from 'lit';
import {verdictsOf} from '../../domain/openness/verdicts.js';
import {cardFoot, verdictList} from '../model-openness-card/card-verdicts.js';
import {cardHead, cardLead, cardTally, type CardView} from '../model-openness-card/card-view.js';

export function badgeSummary(view: CardView): TemplateResult {
  const verdicts = verdictsOf(view.model, undefined, view.asOf);
  return html`${cardHead(view)} ${cardLead(view)} ${cardTally(view)} ${verdictList(view, verdicts)}
  ${cardFoot(view, verdicts)}`;
}
