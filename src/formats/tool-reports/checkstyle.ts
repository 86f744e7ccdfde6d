import { xmlFormat } from './format';
import { placeOf, severityOfWord } from './words';
import { childrenOf, numberIn } from './xml-words';

/** Checkstyle's XML, which linters of all languages write. An exception is a file that could not be checked. */
export const checkstyle = xmlFormat({
  format: 'checkstyle',
  roots: ['checkstyle'],
  read: (root) => {
    const files = childrenOf(root, 'file');
    return {
      format: 'checkstyle',
      tool: 'Checkstyle',
      covered: { files: files.length },
      failures: [root, ...files].flatMap((one) =>
        childrenOf(one, 'exception').map(
          ({ text }) => `${one.attributes.name ?? 'it'}: ${text.trim().split('\n', 1)[0] ?? ''}`,
        ),
      ),
      results: files.flatMap(({ attributes: { name = '' }, children }) =>
        children
          .filter((child) => child.name === 'error' && child.attributes.severity !== 'ignore')
          .map(({ attributes: { line, column, severity = 'error', message, source } }) => {
            // `com.puppycrawl.tools.checkstyle.checks.coding.EmptyBlockCheck`
            const rule =
              source === undefined || source === '' ? 'unnamed' : (/[^.]+$/.exec(source.trim())?.[0] ?? source);
            return {
              rule,
              title: rule,
              message: message ?? rule,
              level: severity,
              severity: severityOfWord(severity),
              place: placeOf(name, { startLine: numberIn(line), startColumn: numberIn(column) }),
            };
          }),
      ),
    };
  },
});
