export const clientScheme = 'docker://';

/** Whether the text names an image that a client has to bring: `docker://app:1.2`. */
export const isClientImage = (text: string): boolean => text.startsWith(clientScheme);
