/** Which plain markup cites nothing, whatever its links say: for whoever reads a page or its source. */

/**
 * Where a marker would be in the way: in menus and tables of contents, which repeat what stands elsewhere, and in
 * code. In an editor too, which would save it.
 */
export const apartTags: readonly string[] = ['nav', 'pre', 'code', 'button'];
export const apartRoles: readonly string[] = ['navigation', 'doc-toc'];

/** Lists of works, whose links are not citations but what citations lead to; so is the role `doc-bibliography`. */
export const bibliographyClasses: readonly string[] = ['bibliography', 'references', 'csl-bib-body'];

/** A link around a heading, a paragraph or a picture is a teaser or a banner, and its words cite nothing. */
export const bannerTags: readonly string[] = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'div',
  'figure',
  'section',
  'article',
  'ul',
  'ol',
  'table',
];
