const marks = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
] as const;

/** What Jinja and its like fill in (`{{ name }}`, `{% if … %}`, `<%= name %>`): no tool takes it before that was done. */
export const isTemplated = (line: string): boolean =>
  marks.some(([open, close]) => {
    const start = line.indexOf(open);
    return start !== -1 && line.includes(close, start);
  });

export const filledInLater = 'a template fills it in';
