import { EvidenceError } from '../../errors';

export interface MlflowServer {
  /** `http://` or `https://` and what the server's API lies below. */
  readonly trackingUri: string;
  /** Sent as a bearer token; goes behind a user name and password. */
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
}

/** What requests are sent to, without a slash at the end. @throws EvidenceError for what is no address of a server. */
export function addressOf(trackingUri: string): string {
  const url = URL.canParse(trackingUri) ? new URL(trackingUri) : undefined;
  const scheme = /^[\w+.-]+(?=:)/.exec(trackingUri)?.[0] ?? trackingUri.slice(0, 20);
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new EvidenceError(
      `MLFLOW_TRACKING_URI (${scheme}…) is not the http:// or https:// address of an MLflow server; files, databases and Databricks can't be read`,
    );
  if (url.username !== '' || url.password !== '')
    throw new EvidenceError(
      'MLFLOW_TRACKING_URI holds a user name or password; they belong in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD',
    );
  if (url.search !== '' || url.hash !== '')
    throw new EvidenceError('MLFLOW_TRACKING_URI is the address of the MLflow server, without ? and #');
  return url.href.replace(/\/+$/, '');
}

/** The header that authenticates, and what must not be shown. @throws EvidenceError for what can't be sent. */
export function credentialsOf({ token, username, password }: MlflowServer): {
  authorization: string | undefined;
  secrets: readonly string[];
} {
  if (username !== undefined && password !== undefined) {
    if (username.includes(':')) throw new EvidenceError('MLFLOW_TRACKING_USERNAME holds a colon');
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    return { authorization: `Basic ${basic}`, secrets: [basic, password].filter((secret) => secret !== '') };
  }
  if (token === undefined) return { authorization: undefined, secrets: [] };
  if (!/^[\x21-\x7e]+$/.test(token)) throw new EvidenceError('MLFLOW_TRACKING_TOKEN is empty or not a token');
  return { authorization: `Bearer ${token}`, secrets: [token] };
}
