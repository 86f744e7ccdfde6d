/** Engines for Python go by the name's ending, and pass over some names. */
export const pythonName = (): string => 'module.py';
