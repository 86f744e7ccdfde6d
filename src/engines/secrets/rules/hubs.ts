import { all, entropyOf, jwtPart, mixed, mixedCase } from '../checks';
import { alnum, at, hex, named, notDigest, selfEvident, token, urlSafe } from '../shapes';
import { define } from './define';

const tracking = 'It reads and rewrites experiments, artefacts and the model registry of its account.';

/** Where data sets, labels and models live. */
export const hubRules = define([
  {
    id: 'huggingface-token',
    provider: 'Hugging Face',
    title: 'Hugging Face access token',
    severity: 'critical',
    why: 'With write scope it replaces models and data sets that others download and run; with read scope it opens private and gated ones.',
    revoke:
      'Invalidate it at huggingface.co/settings/tokens, create a fine-grained one, and check the commits of your repositories since it leaked.',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    matchers: [
      token('hf_', '[A-Za-z0-9]{34,40}'),
      token('hf_oauth_', urlSafe('60,300')),
      // As they were before 2021.
      named(['huggingface', 'hf_token', 'hf_api'], 'api_[A-Za-z]{34}'),
    ],
    accept: entropyOf(3.7),
  },
  {
    id: 'huggingface-org-token',
    provider: 'Hugging Face',
    title: 'Hugging Face organisation token',
    severity: 'critical',
    why: 'It acts for the whole organisation.',
    revoke:
      "Delete it in the organisation's settings; such tokens are of an old kind, use a fine-grained one of a service account.",
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    matchers: [token('api_org_', '[A-Za-z]{34}')],
    accept: entropyOf(3.7),
  },
  {
    id: 'kaggle-key',
    provider: 'Kaggle',
    title: 'Kaggle API key',
    evidence: 'context',
    severity: 'high',
    why: 'It acts as its owner: private data sets, notebooks, competition submissions.',
    revoke: 'Under Settings > API expire the token and create another.',
    docs: 'https://www.kaggle.com/docs/api',
    matchers: [
      named(['kaggle'], hex(32)),
      at(
        ['username'],
        /username ?["'][ \t]{0,4}:\s{0,8}["'][\w-]{2,60} ?["'],\s{0,20}["']key ?["'][ \t]{0,4}:\s{0,8}["'](?<secret>[a-f0-9]{32}) ?["']/,
      ),
      at(['"key'], /"key ?"[ \t]{0,4}:\s{0,8}"(?<secret>[a-f0-9]{32}) ?",\s{0,20}"username ?"[ \t]{0,4}:/),
      at(
        ['kaggle:'],
        /kaggle:\s{1,20}username:[ \t]{1,8}[^\n]{1,80}\n\s{1,20}key:[ \t]{1,8}["']?(?<secret>[a-f0-9]{32})(?!\w)/,
      ),
      selfEvident(token('KGAT_', hex(32))),
    ],
    accept: all(entropyOf(3), mixed, notDigest),
  },
  {
    id: 'roboflow-api-key',
    provider: 'Roboflow',
    title: 'Roboflow API key',
    evidence: 'context',
    severity: 'high',
    why: "It reads and changes the workspace's data sets and models.",
    revoke: 'Revoke it in the workspace settings under API keys.',
    docs: 'https://docs.roboflow.com/api-reference/authentication',
    matchers: [named(['roboflow'], alnum(20))],
    accept: all(entropyOf(3.5), mixedCase, notDigest),
  },
  {
    id: 'labelbox-api-key',
    provider: 'Labelbox',
    title: 'Labelbox API key',
    severity: 'high',
    why: 'It reads and changes data sets and labels, and so what models learn.',
    revoke: 'Delete it under Workspace settings > API keys and create another.',
    docs: 'https://docs.labelbox.com/docs/create-api-key',
    matchers: [named(['labelbox'], String.raw`eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{16,200}`)],
    accept: ({ value }) => jwtPart(value, 0) !== undefined,
  },
  {
    id: 'label-studio-token',
    provider: 'Label Studio',
    title: 'Label Studio access token',
    evidence: 'context',
    severity: 'high',
    why: 'It reads and changes annotation projects, and so what models learn.',
    revoke: 'Reset it under Account & Settings > Access Token.',
    docs: 'https://labelstud.io/guide/access_tokens',
    matchers: [named(['label_studio', 'labelstudio', 'label-studio'], hex(40))],
    accept: all(entropyOf(3.2), notDigest),
  },
  {
    id: 'dagshub-token',
    provider: 'DagsHub',
    title: 'DagsHub token',
    evidence: 'context',
    severity: 'high',
    why: tracking,
    revoke: 'Delete it under Settings > Tokens and create another.',
    docs: 'https://dagshub.com/docs/use_cases/platform_tutorials/authentication/',
    matchers: [named(['dagshub'], hex(40))],
    accept: all(entropyOf(3.2), notDigest),
  },
  {
    id: 'dvc-studio-token',
    provider: 'Iterative',
    title: 'DVC Studio token',
    severity: 'high',
    why: tracking,
    revoke: 'Delete it under Account > Access tokens and create one with fewer scopes.',
    docs: 'https://dvc.org/doc/studio/user-guide/account-management',
    matchers: [token('isat_', '[A-Za-z0-9]{40,60}')],
    accept: entropyOf(3.8),
  },
]);
