import fs from 'node:fs';
import path from 'node:path';

/** The names of the JavaScript actions: what the `action.yml` files of this repository run from dist/. */
export function actions(root) {
  const folders = [
    '.',
    ...fs
      .readdirSync(path.join(root, 'actions'))
      .sort()
      .map((name) => `actions/${name}`),
  ];
  const texts = folders.map((folder) => fs.readFileSync(path.join(root, folder, 'action.yml'), 'utf8'));
  return texts
    .flatMap((text) => [...text.matchAll(/^\s+main: .*dist\/([a-z-]+)\.js$/gm)].map((match) => match[1]))
    .sort();
}
