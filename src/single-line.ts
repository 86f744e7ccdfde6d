/** Foreign text on one line, without control characters. */
export function singleLine(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
