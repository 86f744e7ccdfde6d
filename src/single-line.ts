/** Foreign text on one line, without control characters. */
export function singleLine(text: string): string {
  if (usual.test(text)) return text;
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}

/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;
