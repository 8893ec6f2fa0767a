/** The browser’s own storage, or where it is refused one that forgets with the page. */
import { type KeyValue, memoryStorage } from '../run/index.ts';

/** Keys begin with the name and the path of the page’s folder, so that two copies on one host stay apart. */
export const keyPrefix = (pathname: string): string => `mosquito-net ${pathname.replace(/[^/]*$/, '')}`;

export function pageStorage(): { storage: KeyValue; forgetful: boolean } {
  try {
    const { localStorage } = window;
    const probe = 'mosquito-net probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return {
      storage: {
        get: (key) => localStorage.getItem(key),
        set: (key, value) => localStorage.setItem(key, value),
        remove: (key) => localStorage.removeItem(key),
      },
      forgetful: false,
    };
  } catch {
    return { storage: memoryStorage(), forgetful: true };
  }
}
