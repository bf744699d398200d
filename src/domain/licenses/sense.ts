/**
 * The alphabet of answers: what a licence’s answer means to a reader, whatever kind of term it answers.
 *
 * The vocabulary’s `yes` is good news for a permission and bad for a limitation; and a text that is
 * silent says neither. `cellOf` gives each answer the one sense that its icon and its word carry.
 */

/**
 * - `allowed`: a clause allows it
 * - `conditional`: allowed, asked for or limited in the stated case only
 * - `duty`: a clause asks for it
 * - `limit`: a clause lets rights end or change
 * - `forbidden`: a clause says no, forbids or withholds
 * - `number`: rights or duties turn on a number
 * - `unclear`: the text is open to more than one reading
 * - `fact`: a plain statement, good or bad for nobody
 * - `silent`: the text was read and does not speak of it: neither a yes nor a no
 * - `unread`: nobody read the text for this answer; it may be known by others’ account
 */
export const senses = [
  'allowed',
  'conditional',
  'duty',
  'limit',
  'forbidden',
  'number',
  'unclear',
  'fact',
  'silent',
  'unread',
] as const;
export type Sense = (typeof senses)[number];
