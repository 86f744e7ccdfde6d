/** A text in which no URL shows the user before its host (but git's own), nor the values in its query: passwords stand there, and attacks. */
export const withoutUrlValues = (text: string): string =>
  text.replace(/:\/\/[^\s"'<>]+/g, (url) => {
    const [, place = '', query = '', fragment = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(url) ?? [];
    return place.replace(/^:\/\/(?!git@)[^/\\]*@/, '://') + query.replace(/=[^&;]+/g, '=…') + fragment;
  });
