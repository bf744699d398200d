/** A record to begin with: every field that authors use, each with a word on what it is for. */
import {dataSchema} from './data-schema.js';

/**
 * @param name - The model’s name for readers.
 * @param today - The day of writing.
 */
export function starterModel(name: string, today: string): object {
  const id = name.replace(/[^A-Za-z0-9.+:-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '') || 'model';
  return {
    $schema: dataSchema,
    $comment:
      'Put this file beside your post and write <openness-data src="…"> around it. Every $comment may go. Check with: openness-elements validate',
    models: [
      {
        $comment: 'id is what you write in model="…"; it is matched whatever the case and punctuation.',
        id: id.toLowerCase(),
        name,
        aliases: [name],
        organizationName: 'Your organisation',
        released: today,
        modality: ['text'],
        parameters: ['7B'],
        access: 'download',
        huggingface: `your-organisation/${id}`,
        components: {
          $comment:
            'state: open, restricted, partial, closed or unknown. A component that is not listed is unknown, which is not closed. license: an SPDX identifier, or an id of your own under licenses; "none" when nothing was released or nothing said. source: a key of sources below.',
          'final-model-parameters': [
            {
              $comment: 'Facts may change: list the newest first and say from and until when each held.',
              state: 'open',
              license: 'Apache-2.0',
              source: 'repository',
              from: today,
            },
          ],
          'inference-code': [{state: 'open', license: 'Apache-2.0', source: 'repository'}],
          'training-code': [{state: 'closed', license: 'none', source: 'card', note: 'Say why you know.'}],
          datasets: [{state: 'partial', license: 'CC-BY-4.0', source: 'card', note: 'Say which part.'}],
          'model-card': [{state: 'open', license: 'Apache-2.0', source: 'card'}],
        },
        sources: {
          $comment: 'Where each fact was read, and on which day it was so.',
          repository: {
            url: 'https://github.com/your-organisation/your-model',
            asOf: today,
            title: 'the repository',
          },
          card: {
            url: `https://huggingface.co/your-organisation/${id}`,
            asOf: today,
            title: 'the model card',
          },
        },
      },
    ],
  };
}
