/** Posts that are checked, and what is found in them. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {called, folder} from './command.js';

/** Two works, as a file of JSON. */
export const refs = JSON.stringify({
  references: [
    {id: 'rossi2021', title: 'Nets', DOI: '10.5555/1'},
    {id: 'verdi2022', title: 'Trees', custom: {arxiv: '2201.00001'}},
  ],
});

/** Checks a post among files; its messages come without the folder. */
export async function check(
  post: string,
  {
    name = 'post.md',
    files = {},
    args = [],
  }: {name?: string; files?: Record<string, string>; args?: readonly string[]} = {},
) {
  const home = await folder();
  const path = (file: string) => join(home, file);
  for (const [file, text] of Object.entries({...files, [name]: post})) {
    await mkdir(join(path(file), '..'), {recursive: true});
    await writeFile(path(file), text);
  }
  const ran = await called(['check', path(name), ...args.map((arg) => arg.replace(/^@/, `${home}/`))]);
  const lines = ran.err.replaceAll(`${home}/`, '').trim().split('\n').filter(Boolean);
  return {
    status: ran.status,
    out: ran.out.replaceAll(`${home}/`, ''),
    faults: lines.filter((line) => !line.includes(': hint: ')),
    hints: lines.filter((line) => line.includes(': hint: ')).map((line) => line.replace(': hint: ', ': ')),
  };
}

/** Checks a post in Markdown. */
export const inMarkdown = async (text: string, options = {}) => check(text, options);
/** Checks a post in HTML. */
export const inHtml = async (text: string, options = {}) =>
  check(`<!doctype html>${text}`, {name: 'post.html', ...options});
