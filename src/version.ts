/** The same as in package.json; a test keeps it so. */
export const version = '0.1.0';
