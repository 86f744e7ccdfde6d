const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** The bytes of a path as git prints it: in C quotes when it holds a control character, a quote or a backslash. */
export function unquote(printed: Buffer): Buffer {
  if (printed[0] !== 0x22) return printed;
  const text = printed.toString('latin1', 1, printed.length - 1);
  const plain = text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, char: string | undefined) =>
    String.fromCharCode(octal === undefined ? (escapes[char ?? ''] ?? 0) : Number.parseInt(octal, 8)),
  );
  return Buffer.from(plain, 'latin1');
}
