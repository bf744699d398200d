/** `openness-elements new`: a commented record to begin with. */
import {UsageError, type Command} from '../command.js';
import {writeText} from '../files.js';
import {starterModel} from '../starter-model.js';

export const newCommand: Command = {
  summary: 'Writes a commented starter for a model of your own.',
  usage: `model [name] [-o file.json] [--force]

  [name]       the model’s name, “My model” if you give none
  -o, --output the file to write; without it the starter is printed
  --force      writes over a file that exists`,
  options: {output: {type: 'string', short: 'o'}, force: {type: 'boolean'}},

  async run({positionals: [kind, name = 'My model', ...more], values}, output) {
    if (kind !== 'model')
      throw new UsageError(
        kind ? `no starter for “${kind}”; there is one for a model` : 'name what to begin: model',
      );
    if (more.length) throw new UsageError(`put the name in quotes: "${[name, ...more].join(' ')}"`);
    const text = JSON.stringify(starterModel(name, new Date().toISOString().slice(0, 10)), undefined, 2);
    const path = values['output'] as string | undefined;
    if (!path) output.out(text);
    else {
      await writeText(path, `${text}\n`, !!values['force']);
      output.out(`${path} written; next: openness-elements validate ${path}`);
    }
    return 0;
  },
};
