/** PROTO 2, LONG1 0x1950a86a20f9469cfc6c, STOP: what `torch.save` began files with before 1.6. */
export const legacyMagic = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');

export const isLegacyTorch = (head: Buffer): boolean => head.subarray(0, legacyMagic.length).equals(legacyMagic);
