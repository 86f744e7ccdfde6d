import type { XmlElement } from './report';

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of that name, without the spaces around; undefined where there is none, or no text. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const text = element.children.find((child) => child.name === name)?.text.trim();
  return text === '' ? undefined : text;
}

/** A number that an attribute holds. */
export function numberIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(written) ? Number(written) : undefined;
}
