/** `openness-elements evaluate`: the Model Openness Framework’s verdict on a MOT file. */
import {parseYaml} from '../../catalog/parse-yaml.js';
import {componentIds} from '../../domain/openness/components.js';
import {mofClasses, mofComponents, type MofClass} from '../../domain/openness/mof-components.js';
import {evaluate, type MofResult} from '../../domain/openness/mof.js';
import {readMotFile, type MotFile} from '../../domain/openness/mot-file.js';
import {UsageError, type Command, type Output} from '../command.js';
import {readText} from '../files.js';
import {textTable} from '../text-table.js';

const roman = ['', 'I', 'II', 'III'] as const;
/** The framework’s own names of its classes. */
const labels = ['Unclassified', 'Open Science Model', 'Open Tooling Model', 'Open Model'] as const;

const label = (of: 0 | MofClass) => (of ? `Class ${roman[of]}: ${labels[of]}` : labels[0]);
const percent = (value: number) => `${Number(value.toFixed(1))} %`;

/** What a class still lacks, in the order in which a maintainer would look. */
function lacks({classes}: MofResult, of: MofClass) {
  const {by} = classes[of];
  const why = {missing: 'not listed', unlicensed: 'no licence', invalid: 'licence not open'} as const;
  return (Object.keys(why) as (keyof typeof why)[]).flatMap((status) =>
    by[status].filter((id) => !mofComponents[id].optional).map((id) => ({id, why: why[status]})),
  );
}

const nextOf = (result: MofResult) => mofClasses.find((of) => result.class === 0 || of < result.class);

function asJson(path: string, file: MotFile, result: MofResult) {
  const next = nextOf(result);
  return {
    file: path,
    name: file.name,
    producer: file.producer,
    framework: {name: 'Model Openness Framework', version: file.version},
    mode: result.mode,
    class: result.class,
    label: label(result.class),
    progress: {
      1: result.classes[1].progress,
      2: result.classes[2].progress,
      3: result.classes[3].progress,
    },
    components: Object.fromEntries(
      componentIds.map((id) => [
        id,
        result.parts[id] ?? {status: mofComponents[id].optional ? 'absent' : 'missing'},
      ]),
    ),
    warnings: result.warnings,
    next: next ? {class: next, missing: lacks(result, next)} : null,
  };
}

function print(file: MotFile, result: MofResult, output: Output) {
  const version = `Model Openness Framework ${file.version}, ${result.mode}`;
  output.out(`${file.name} (${file.producer})\n${version}\n${label(result.class)}\n`);
  output.out(
    textTable(
      mofClasses.map((of) => {
        const {progress, included, required} = result.classes[of];
        return [`Class ${roman[of]}`, percent(progress), `${Math.min(included, required)} of ${required}`];
      }),
    ),
  );
  const rows = componentIds.map((id) => {
    const {kind, class: of, optional, name} = mofComponents[id];
    const part = result.parts[id];
    const rule = part?.accepted ?? (part && part.rule !== 'component' ? part.rule : '');
    const standsIn = id === 'technical-report' && result.classes[1].required < 14;
    const status = standsIn
      ? 'paper stands in'
      : part
        ? part.status + (part.warning ? ' (!)' : '')
        : optional
          ? ''
          : 'missing';
    return [name, kind, roman[of] + (optional ? ', optional' : ''), status, part?.license ?? '', rule];
  });
  output.out(`\n${textTable([['Component', 'Kind', 'Class', 'Status', 'Licence', 'By'], ...rows])}`);
  if (result.warnings.length)
    output.out('\n(!) open, but not the kind of licence the framework recommends for this kind of component');
  const next = nextOf(result);
  if (!next) return;
  output.out(`\nMissing for class ${roman[next]}:`);
  for (const {id, why} of lacks(result, next)) output.out(`  ${mofComponents[id].name}: ${why}`);
}

export const evaluateCommand: Command = {
  summary: 'Evaluates a file of the Model Openness Tool by the Model Openness Framework.',
  usage: `<model.yml> [--lenient] [--json]

  <model.yml>  a MOT file, YAML or JSON; - reads what is piped in
  --lenient    also takes other spellings of open licences, PDDL-1.0 and OpenMDW-1.1;
               without it the answer is the tool’s own
  --json       prints the result as JSON

Exit status 1 when the file has a fault, each named with line and column.`,
  options: {lenient: {type: 'boolean'}, json: {type: 'boolean'}},

  async run({positionals: [path, ...more], values}, output) {
    if (!path) throw new UsageError('name a MOT file');
    if (more.length) throw new UsageError('one file at a time');
    const parsed = parseYaml(await readText(path, (message) => output.err(message)));
    for (const {message, place} of parsed.issues)
      output.err(`${[path, ...(place ?? [])].join(':')}: ${message}`);
    if (parsed.issues.length) return 1;
    const {file, issues} = readMotFile(parsed.value);
    for (const {keys, path: at, message, suggestion} of issues) {
      const where = [path, ...(parsed.placeOf(keys) ?? [])].join(':');
      const meant = suggestion ? `; did you mean “${suggestion}”?` : '';
      output.err(`${where}: ${at ? `${at} ` : ''}${message}${meant}`);
    }
    if (file) {
      const result = evaluate(file.release, values['lenient'] ? 'lenient' : 'strict');
      if (values['json']) output.out(JSON.stringify(asJson(path, file, result), undefined, 2));
      else print(file, result, output);
    }
    return issues.some(({mild}) => !mild) ? 1 : 0;
  },
};
