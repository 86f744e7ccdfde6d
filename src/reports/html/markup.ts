import { htmlText } from '../escape';

/** What a browser takes as it stands: ours, or made by `markup`. */
export class Html {
  constructor(readonly source: string) {}
}

export type Content = Html | string | number | undefined | readonly Content[];

export const nothing = new Html('');

/** A template: what is put in is text, which is escaped, unless it is markup itself; undefined is nothing. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.map((part, i) => part + markupOf(contents[i])).join(''));
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.source;
  if (typeof content === 'string') return htmlText(content);
  return typeof content === 'number' ? String(content) : content.map(markupOf).join('');
}

export interface TableColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

export interface TableRow {
  readonly cells: readonly Content[];
  /** A name of ours. */
  readonly kind?: string;
}

/**
 * A table that becomes a list of cards on a narrow screen, each cell with its column's name. The roles say that it stays a table:
 * browsers forget it when the layout is another one.
 */
export function table(caption: string, columns: readonly TableColumn[], rows: readonly TableRow[]): Html {
  const kindOf = ({ numeric = false }: TableColumn): string => (numeric ? 'number' : 'text');
  const heads = columns.map(
    (column) => markup`<th scope="col" role="columnheader" class="${kindOf(column)}">${column.head}</th>`,
  );
  const body = rows.map(({ cells, kind = '' }) => {
    const own = columns.map(
      (column, i) =>
        markup`<td role="cell" class="${kindOf(column)}" data-head="${column.head}"><div>${cells[i]}</div></td>`,
    );
    return markup`<tr role="row" class="${kind}">${own}</tr>\n`;
  });
  return markup`<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
`;
}

/** Lines of a cell; empty ones are left out. */
export function lines(...parts: readonly (Html | string)[]): Html {
  const shown = parts.filter((part) => part !== '' && part !== nothing);
  return markup`${shown.map((part, i) => markup`${i > 0 ? new Html('<br>') : ''}${part}`)}`;
}

/** A name that may break where its parts end, before it breaks anywhere. */
export const name = (text: string): Html =>
  markup`${text.split(/(?<=[_=/.])(?=[^_=/.])/).map((part, i) => markup`${i > 0 ? new Html('<wbr>') : nothing}${part}`)}`;

/** A sentence of ours or of an engine, in which words between a pair of backticks are code. */
export function prose(text: string): Html {
  const parts = text.split('`');
  return parts.length % 2 === 0
    ? markup`${text}`
    : markup`${parts.map((part, i) => (i % 2 === 0 ? part : markup`<code>${part}</code>`))}`;
}

export const status = (word: string): Html => markup`<span class="status ${word}">${word}</span>`;

/** A drawing with its name and description for those who don't see it; `id` is unique on the page. */
export function drawing(
  { id, title, text, kind, box }: { id: string; title: string; text: string; kind: string; box: string },
  content: Content,
): Html {
  const stretched = kind === 'chart' ? nothing : new Html(' preserveAspectRatio="none"');
  return markup`<svg class="${kind}" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-text"${stretched}>
<title id="${id}-title">${title}</title><desc id="${id}-text">${text}</desc>${content}</svg>`;
}

/** A coordinate. */
export const at = (value: number): string => String(Number(value.toFixed(2)));
