import type { Examples } from './example';

export const infrastructureExamples: Examples = {
  'docker-swarm-token': {
    secret: (r) => 'SWM' + 'TKN-1-' + r.lower(50) + '-' + r.lower(25),
    in: ['docker swarm join --token § 10.0.0.1:2377', 'SWARM=§'],
    passes: ['SWM' + 'TKN-1-...'],
  },
  'kubernetes-bootstrap-token': {
    secret: (r) => r.lower(5) + '7.' + r.lower(16),
    in: ['kubeadm join 10.0.0.1:6443 --token §', 'bootstrap-token: "§"'],
    passes: [
      'kubeadm join 10.0.0.1:6443 --token <token>',
      'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef',
    ],
  },
  'openshift-token': {
    secret: (r) => 'sha' + '256~' + r.urlSafe(43),
    in: ['oc login --token=§ --server=https://api.corp.net:6443', 'Authorization: Bearer §'],
    passes: [(r) => `image@sha256:${r.hex(64)}`, 'oc login --token=sha' + '256~<token>'],
  },
  'rancher-token': {
    secret: (r) => 'token' + '-' + r.lower(5) + ':' + r.lower(54),
    in: ['RANCHER_TOKEN_KEY=§', 'rancher login https://r.corp.net --token §'],
    passes: ['token-xxxxx:yyyy'],
  },
  'wireguard-private-key': {
    secret: (r) => r.base64(42) + 'k=',
    in: [['wg0.conf', '[Interface]\nPrivateKey = §\nAddress = 10.0.0.2/32']],
    passes: [['wg0.conf', '[Interface]\nPrivateKey = <key>'], (r) => `[Peer]\nPublicKey = ${r.base64(42)}k=`],
  },
};
