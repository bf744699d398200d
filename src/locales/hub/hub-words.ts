/** What a card says of a model of which only the Hub’s metadata is known. */
import type {RemoteFailure} from '../../domain/openness/remote-failure.js';

export interface HubWords {
  /** `The Hugging Face Hub says, unreviewed:` */
  readonly says: string;
  readonly license: string;
  readonly access: string;
  readonly basedOn: string;
  readonly created: string;
  readonly changed: string;
  readonly unstated: string;
  readonly gates: Readonly<Record<'no' | 'at once' | 'by hand', string>>;
  /** That the components are not known from it. */
  readonly partsUnknown: string;
  /** Why nothing came, one sentence. */
  failed(name: string, why: RemoteFailure): string;
}
