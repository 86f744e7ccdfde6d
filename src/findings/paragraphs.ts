/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
export function paragraphs(help: string): string {
  const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
  return blocks.join('\n\n');
}
