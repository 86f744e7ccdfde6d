import picomatch from 'picomatch';
import { TimeLimit } from '../time-limit';

/** What one path may take. */
const patience = 1_000;

/** Some wildcards in one name make a pattern try every way to part the name among them. */
const mayTakeLong = (glob: string): boolean =>
  /[+*@?!]\(/.test(glob) || glob.split('/').some((part) => (part.match(/[*?]+/g)?.length ?? 0) > 3);

/** Whether one of the globs holds for a path, hidden files included. One that doesn't come to an end on a path holds for none from there on. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const quick = globs.filter((glob) => !mayTakeLong(glob));
  const matchesQuick = quick.length > 0 ? picomatch(quick, { dot: true }) : () => false;
  let slow = globs.filter(mayTakeLong).map((glob) => picomatch(glob, { dot: true }));
  if (slow.length === 0) return matchesQuick;
  const limit = new TimeLimit();
  return (path) => {
    if (matchesQuick(path)) return true;
    return slow.some((matches) => {
      const answer = limit.within(patience, () => matches(path));
      if (answer === undefined) slow = slow.filter((each) => each !== matches);
      return answer?.value ?? false;
    });
  };
}
