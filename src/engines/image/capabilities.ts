/** Those that are as good as root, by their number: each leads to its files, its programs or its kernel. Source: capabilities(7). */
const rootLike: ReadonlyMap<number, string> = new Map([
  [0, 'CAP_CHOWN'],
  [1, 'CAP_DAC_OVERRIDE'],
  [2, 'CAP_DAC_READ_SEARCH'],
  [3, 'CAP_FOWNER'],
  [6, 'CAP_SETGID'],
  [7, 'CAP_SETUID'],
  [8, 'CAP_SETPCAP'],
  [12, 'CAP_NET_ADMIN'],
  [16, 'CAP_SYS_MODULE'],
  [17, 'CAP_SYS_RAWIO'],
  [18, 'CAP_SYS_CHROOT'],
  [19, 'CAP_SYS_PTRACE'],
  [21, 'CAP_SYS_ADMIN'],
  [27, 'CAP_MKNOD'],
  [31, 'CAP_SETFCAP'],
  [33, 'CAP_MAC_ADMIN'],
  [38, 'CAP_PERFMON'],
  [39, 'CAP_BPF'],
]);

/**
 * Of the capabilities that a program gets, those that are as good as root; empty where it only gets others. `attribute` is what Linux
 * keeps of them (`struct vfs_cap_data`): a version, and by 32 at a time those permitted and those inherited.
 */
export function rootCapabilities(attribute: Buffer): string[] {
  const words = [4, 12].map((at) => (at + 4 <= attribute.length ? attribute.readUInt32LE(at) : 0));
  return [...rootLike].flatMap(([number, name]) =>
    ((words[number >> 5] ?? 0) & (1 << (number & 31))) === 0 ? [] : [name],
  );
}
