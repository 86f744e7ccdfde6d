import path from 'node:path';
import { outside } from './trust';
import type { EngineAccess } from './access';

/** Of the job's own variables. The runner ends what a job leaves running by the first; some Pythons find their libraries by the second. */
const kept = ['RUNNER_TRACKING_ID', 'LD_LIBRARY_PATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'] as const;

/** What names the proxy and the certificates of the network. */
const ofNetwork = /^(?:https?_proxy|no_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|requests_ca_bundle)$/i;

/** Those of the job's variables, for what may use the network. */
export function networkOf(environment: EngineAccess['environment']): Record<string, string> {
  const found = Object.entries(environment).filter(([name, value]) => ofNetwork.test(name) && value !== undefined);
  return Object.fromEntries(found) as Record<string, string>;
}

/**
 * The variables of an engine that keeps its things in `scratch`: no token, no proxy, no setting of the job's, and the folders of the
 * system and its own alone to find programs in.
 */
export function cleanEnvironment(program: string, scratch: string, access: EngineAccess): Record<string, string> {
  const inherited = kept.flatMap((name) => {
    const value = access.environment[name] ?? '';
    const allowed = name === 'LD_LIBRARY_PATH' ? outside(value, access.untrusted) : value;
    return allowed === '' ? [] : [[name, allowed]];
  });
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    PATH: [path.dirname(program), '/usr/bin', '/bin'].join(path.delimiter),
    HOME: scratch,
    TMPDIR: scratch,
    XDG_CACHE_HOME: path.join(scratch, '.cache'),
    XDG_CONFIG_HOME: path.join(scratch, '.config'),
    XDG_DATA_HOME: path.join(scratch, '.data'),
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    // Of Python: no modules from the working directory, the user or PYTHONPATH, and no files beside the engine's own.
    PYTHONSAFEPATH: '1',
    PYTHONNOUSERSITE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
  };
}
