import {OpennessTimelineElement} from './openness-timeline-element.js';

export {OpennessTimelineElement};

if (!customElements.get('openness-timeline')) {
  customElements.define('openness-timeline', OpennessTimelineElement);
}
