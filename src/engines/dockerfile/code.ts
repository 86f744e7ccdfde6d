import { interpreters } from './programs';
import type { Argument } from './values';

/** Longer programs are no one-liners; only this much of one is looked at. */
const maxCode = 65_536;

const codeOption = /^-[A-Za-z]*[ceErp]|^--(?:eval|execute|print|run)\b|^eval$/;

/** The program that an interpreter gets on its command line or in a here-document, with its options: `python -c …`, `perl -MLWP::Simple -e …`. */
export function inlineCode(name: string, args: readonly Argument[], heredoc: string | undefined): string | undefined {
  if (!interpreters.test(name)) return undefined;
  const given = args.some(({ value }) => codeOption.test(value)) ? args.map(({ value }) => value) : [];
  const code = [...given, heredoc ?? ''].join('\n').slice(0, maxCode);
  return code === '' ? undefined : code;
}

const fetching =
  /\b(?:urlopen|urlretrieve|urllib\d?|requests|httpx|http\.client|aiohttp|pycurl|fetch|axios|https?\.(?:get|request)|LWP|HTTP::Tiny|Net::HTTP|open-uri|URI\.open|curl_exec|download\.file|source_url)\b|\b(?:file_get_contents|copy|fopen|include|require|require_once|source|url|import)\s*\(?\s*["']https?:|require\(\s*["'](?:node:)?https?["']|-MLWP\b|\b(?:curl|wget)\s/;

/** Whether a program loads something from the network. */
export function fetches(code: string): boolean {
  return fetching.test(code);
}

/** `.exec()` of JavaScript matches a pattern, and `.eval()` of a model trains nothing: neither runs code. */
const evaluating =
  /(?<![.\w])exec\b|\b(?:builtins|__builtins__|child_process|cp)(?:\.|\W{1,40})exec|\beval\b(?!\(\s*\))|\b(?:execSync|execFile|spawn|spawnSync|child_process|runIn\w*Context|instance_eval|class_eval|os\.system|system|popen|subprocess|runpy|shell_exec|passthru|source_url)\b|\bFunction\s*\(|\b(?:include|require|require_once|source|import)\s*\(?\s*["']https?:/;

/** Whether a program runs text as code, or starts other programs. */
export function evaluates(code: string): boolean {
  return evaluating.test(code);
}

/** Whether a program computes a digest, so that what it loads can be compared. */
export function checksDigest(code: string): boolean {
  return /\b(?:hash_file|hashlib|createHash|Digest::SHA\d*)\b/.test(code) && /[!=]==?|\bassert\b/.test(code);
}
