/** Where editors find the schema of a data file. */
export const dataSchema = 'https://cdn.jsdelivr.net/npm/openness-elements/schemas/data.json';
