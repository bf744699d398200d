/** `custom-elements.json` from the comments of the element classes. */

/** Private state is nobody’s API; types of the source mean nothing beside a tag. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({declarations}) =>
      declarations?.some(({tagName}) => tagName),
    );
    for (const module of modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      // Whoever reads the manifest imports what npm gets.
      const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      module.path = published(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration?.module) entry.declaration.module = published(entry.declaration.module);
      for (const declaration of module.declarations) {
        declaration.members = (declaration.members ?? [])
          .filter(
            ({name, privacy, attribute}) =>
              privacy !== 'private' && !/^[#_]/.test(name) && (attribute || privacy === undefined),
          )
          .filter(({kind, attribute, description}) => kind === 'field' && (attribute || description));
        for (const member of declaration.members) delete member.inheritedFrom;
        const {tagName} = declaration;
        module.exports = [
          ...(module.exports ?? []).filter(({kind}) => kind === 'js'),
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name: declaration.name, module: module.path},
          },
        ];
      }
    }
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
