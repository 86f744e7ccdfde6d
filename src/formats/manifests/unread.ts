import { posix } from 'node:path';
import type { Tree } from '../../trees/tree';
import type { Problem } from './manifest';

/** Manifests and lock files that no reader knows, by what they are of. */
const kinds: Readonly<Record<string, RegExp>> = {
  Gradle: /^(?:build|settings)\.gradle(?:\.kts)?$|^libs\.versions\.toml$/,
  'Bun (binary)': /^bun\.lockb$/,
  Deno: /^deno\.(?:jsonc?|lock)$/,
  Ruby: /^(?:Gemfile|gems\.rb)(?:\.lock)?$|\.gemspec$/,
  PHP: /^composer\.(?:json|lock)$/,
  '.NET': /\.(?:cs|fs|vb)proj$|^packages\.(?:config|lock\.json)$|^Directory\.Packages\.props$/,
  Swift: /^Package\.(?:swift|resolved)$/,
  CocoaPods: /^Podfile(?:\.lock)?$/,
  Dart: /^pubspec\.(?:ya?ml|lock)$/,
  Elixir: /^mix\.(?:exs|lock)$/,
  R: /^renv\.lock$/,
  Julia: /^(?:Julia)?(?:Project|Manifest)\.toml$/,
  Haskell: /\.cabal$|^stack\.yaml(?:\.lock)?$/,
  Scala: /^build\.sbt$/,
  'Conan and vcpkg': /^conanfile\.(?:txt|py)$|^conan\.lock$|^vcpkg\.json$/,
  Bazel: /^MODULE\.bazel(?:\.lock)?$/,
  Perl: /^cpanfile(?:\.snapshot)?$/,
};

/** Lock files of the same tool that are read, beside the file or in the folder above. */
const readInstead: Readonly<Record<string, readonly string[]>> = {
  Gradle: ['gradle.lockfile', '../gradle.lockfile'],
  'Bun (binary)': ['bun.lock'],
};

/** What a file is of that names packages and that no reader knows; undefined for any other file. */
export function unreadKindOf(path: string): string | undefined {
  const name = posix.basename(path);
  return Object.keys(kinds).find((kind) => kinds[kind]?.test(name));
}

/** The same as a gap; undefined also where a file is there that says what this one asks for, and is read. */
export async function unreadIn(tree: Tree, path: string): Promise<(Problem & { readonly kind: string }) | undefined> {
  const kind = unreadKindOf(path);
  if (kind === undefined) return undefined;
  for (const name of readInstead[kind] ?? [])
    if ((await tree.stat(posix.join(posix.dirname(path), name))) !== undefined) return undefined;
  return { kind, line: undefined, message: `what this asks for (${kind}) is not read` };
}
