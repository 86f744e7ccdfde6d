/** One line of the value of a setting. */
export interface Setting {
  readonly section: string;
  /** In small letters, with `_` for `-`. */
  readonly key: string;
  readonly line: number;
  readonly text: string;
}

/** The lines of values, as Python's `configparser` reads them: those that are further in than the key belong to it. */
export function settings(text: string): Setting[] {
  const found: Setting[] = [];
  let section = '';
  let key = '';
  for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
    const content = row.trim();
    if (content === '' || /^[#;]/.test(content)) continue;
    const line = at + 1;
    const [, header] = /^\[([^\]]+)\]/.exec(row) ?? [];
    if (header !== undefined) {
      section = header.trim();
      key = '';
    } else if (/^\s/.test(row) && key !== '') found.push({ section, key, line, text: withoutComment(content) });
    else {
      const [, name = '', value = ''] = /^([^=:]*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
      key = name.toLowerCase().replaceAll('-', '_');
      found.push({ section, key, line, text: withoutComment(value) });
    }
  }
  return found.filter((setting) => setting.text !== '');
}

/** A value ends where a comment begins. */
const withoutComment = (text: string): string => text.replace(/(?:^|\s)#.*$/, '').trim();
