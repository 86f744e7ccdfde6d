/** What hadolint (DL), Trivy (DS) and Checkov (CKV) call a rule of ours, where theirs asks for the same. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'root-user': ['DL3002', 'DS002', 'CKV_DOCKER_3', 'CKV_DOCKER_8'],
  sudo: ['DL3004', 'DS010', 'CKV2_DOCKER_1'],
  'latest-image': ['DL3006', 'DL3007', 'DS001', 'CKV_DOCKER_7'],
  'unpinned-pip': ['DL3013'],
  'ssh-server': ['DS004', 'CKV_DOCKER_1'],
  'secret-in-env': ['DS031'],
  'secret-build-arg': ['DS031'],
  'tls-verification-off': numbered('CKV2_DOCKER_', [2, 3, 4, 5, 6, 12, 13, 14, 15, 16]),
  'unsigned-packages': numbered('CKV2_DOCKER_', [7, 8, 9, 10, 11]),
};

function numbered(prefix: string, numbers: readonly number[]): string[] {
  return numbers.map((number) => `${prefix}${number}`);
}
