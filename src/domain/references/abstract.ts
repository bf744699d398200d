/** An abstract without the heading that Crossref sends in it: the reader of a card has been told what it is. */
export const bareAbstract = (text: string) => text.replace(/^abstract[:.]?\s+(?=\p{Lu})/iu, '');
