/** `openness-elements fetch`: the Hub’s word on a model, kept in a file, so that no reader’s browser need ask. */
import {askHub} from '../../catalog/hub.js';
import {hubWords} from '../../locales/hub/index.js';
import {UsageError, type Command} from '../command.js';
import {writeText} from '../files.js';

export const fetchCommand: Command = {
  summary: 'Asks the Hugging Face Hub for a model’s metadata and writes a record.',
  usage: `hf:org/name… [-o file.json] [--force]

  hf:org/name  one or several models on the Hub
  -o, --output the file to write; without it the records are printed
  --force      writes over a file that exists
  --hub URL    a mirror of the Hub, for example your company’s

Exit status 1 when one could not be had; the others are written. Put the file into
<openness-data src="…"> and write model="hf:org/name" as before: the page then asks nobody.`,
  options: {
    output: {type: 'string', short: 'o'},
    force: {type: 'boolean'},
    hub: {type: 'string'},
  },

  async run({positionals: names, values}, output) {
    if (names.length === 0) throw new UsageError('name a model: hf:org/name');
    const home = (values['hub'] as string | undefined)?.replace(/\/+$/, '');
    if (home !== undefined && !/^https?:\/\//.test(home)) throw new UsageError(`${home} is no web address`);
    const models: object[] = [];
    let failed = 0;
    for (const name of names) {
      const found = await askHub(name.replace(/^hf:/i, ''), {home});
      if (found.record) models.push(found.record);
      else {
        failed += 1;
        output.err(hubWords.en.failed(found.name, found.remote!));
      }
    }
    const text = JSON.stringify({models}, undefined, 2);
    const path = values['output'] as string | undefined;
    if (models.length && path) {
      await writeText(path, `${text}\n`, !!values['force']);
      output.out(`${path}: ${models.length} of ${names.length} written`);
    } else if (models.length) output.out(text);
    return failed ? 1 : 0;
  },
};
