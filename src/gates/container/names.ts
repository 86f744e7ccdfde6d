/** Suffixes that tell a text about Dockerfiles, a template of one, or a program, from a Dockerfile. */
const otherSuffixes = new Set(
  (
    'dockerignore md markdown rst txt adoc html htm pdf j2 jinja jinja2 tmpl tpl template in erb ejs mustache hbs gotmpl ' +
    'py pyi ipynb go js mjs cjs ts tsx jsx rb rs java kt scala c h cc cpp hpp cs php lua pl ps1 sh bash bats bat cmd ' +
    'json jsonc json5 yaml yml toml xml ini cfg csv sql lock snap sha256 sha512 sig asc patch diff orig rej bak swp log'
  ).split(' '),
);

/** `Dockerfile`, `Dockerfile.gpu`, `Dockerfile-dev`, `train.Dockerfile`, and the same with Containerfile; in any case. */
export function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const suffix = name.slice(name.lastIndexOf('.') + 1);
  if (suffix === 'dockerfile' || suffix === 'containerfile') return true;
  return /^(?:docker|container)file[._-]/.test(name) && !otherSuffixes.has(suffix);
}

/**
 * Where the .dockerignore of a Dockerfile can be, the one that wins first: BuildKit takes `<Dockerfile>.dockerignore` before the
 * .dockerignore of the build context, and the context is mostly the Dockerfile's own folder or the root of the repository.
 */
export function dockerignoresOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...new Set([`${path}.dockerignore`, `${folder}.dockerignore`, '.dockerignore'])];
}
