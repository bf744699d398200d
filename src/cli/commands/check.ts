/** `openness-elements check`: what a reader of a post would stumble over. */
import {builtIn} from '../../catalog/built-in.js';
import type {Catalog} from '../../catalog/catalog.js';
import {ownCatalog} from '../../catalog/own-catalog.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import {checkPost, type Checked} from '../check/check-post.js';
import {uncited} from '../check/citations.js';
import type {Scope} from '../check/data.js';
import {DataFiles, type Source} from '../check/data-files.js';
import {oldLineOf, type Finding} from '../check/finding.js';
import {knownTags} from '../check/manifest.js';
import {readPost} from '../check/post.js';
import {unread} from '../check/unread.js';
import {UsageError, type Command} from '../command.js';
import {FileError, readDecoded} from '../files.js';

/** Built-in data, behind the files that the author named. */
async function outerScope(paths: readonly string[], files: DataFiles): Promise<Scope> {
  let catalog: Catalog = builtIn;
  const sources: Source[] = [];
  // The first that is named wins, as with everything else.
  for (const path of [...paths].reverse()) {
    const read = await files.read(path);
    // Without it nearly every name would be unknown.
    if (read instanceof FileError) throw read;
    catalog = ownCatalog(read.records, catalog);
    sources.unshift(read.source);
  }
  return {catalog, sources, incomplete: false};
}

/** A page may say that it is in another encoding, and browsers believe it. */
const declaresOld = /<meta\b[^>]*charset\s*=\s*["']?\s*(?:windows-1252|iso-8859-1|latin-?1)/i;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function line({file, line: row, column, severity, message, suggestion}: Finding): string {
  const place = row ? `${file}:${row}:${column}` : file;
  const meant = suggestion ? `; did you mean “${suggestion}”?` : '';
  return `${place}: ${severity === 'hint' ? 'hint: ' : ''}${message}${meant}`;
}

export const checkCommand: Command = {
  summary: 'Checks posts: names that nobody knows, tags that a tool would break, facts that have changed.',
  usage: `<post.html|post.md>… [--data file]… [--date 2025-02-01] [--json]

  <post>       HTML or Markdown; files that its <openness-data> names are read beside it
  --data FILE  models, licences or references that the page has around the post; several times
               if there are several
  --date DAY   the day of the posts, whatever they say; else it is that of the front matter, of
               <meta>, of <time>, or of the file’s name
  --json       prints what was found as JSON

Exit status 1 when something is unknown or broken, or a post cannot be read; the others are checked.
Hints, marked as such, leave it at 0: tags that some publishing tools would break, references that
nothing cites, facts that have changed since the day of the post.`,
  options: {
    data: {type: 'string', multiple: true},
    date: {type: 'string'},
    json: {type: 'boolean'},
  },

  async run({positionals: paths, values}, output) {
    if (paths.length === 0) throw new UsageError('name a post');
    const date = values['date'] as string | undefined;
    const day = dayAttribute(date);
    if (date !== undefined && !day) throw new UsageError(`“${date}” is no day; write it like 2025-02-01`);
    const files = new DataFiles();
    const outer = await outerScope((values['data'] as string[] | undefined) ?? [], files);
    const known = await knownTags();
    const posts: (Checked & {readonly file: string})[] = [];
    const noted: Finding[] = [];
    for (const path of paths) {
      try {
        const {text, oldLine} = await readDecoded(path);
        if (oldLine && !declaresOld.test(text)) noted.push({...oldLineOf(path, oldLine), severity: 'hint'});
        const post = readPost(path, text);
        posts.push({file: path, ...(await checkPost(post, known, outer, files, day))});
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        noted.push(await unread(path, error));
      }
    }
    const sources = new Set([...posts.flatMap((post) => post.sources), ...files.sources]);
    const found = posts.flatMap((post) => post.findings);
    const findings = [...noted, ...found, ...files.findings, ...uncited(sources)];
    const faults = findings.filter(({severity}) => severity === 'fault').length;
    const hints = findings.length - faults;
    if (values['json']) {
      const checked = posts.map(({file, day: of}) => ({file, ...(of ? {date: of} : {})}));
      output.out(JSON.stringify({posts: checked, findings}, undefined, 2));
    } else {
      for (const finding of findings) output.err(line(finding));
      const what = paths.length === 1 ? paths[0]! : counted(paths.length, 'post');
      output.out(
        findings.length
          ? `${what}: ${counted(faults, 'fault')}, ${counted(hints, 'hint')}`
          : `${what}: all in order`,
      );
    }
    return faults ? 1 : 0;
  },
};
