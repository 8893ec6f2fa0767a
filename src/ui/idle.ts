/** Work that can wait until the reader has what they came for. */

/** After the next frame has been painted. */
export function afterPainting(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/** When the browser has nothing better to do, within two seconds. Safari has no idle callback: after painting, there. */
export function whenIdle(then: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(then, { timeout: 2000 });
  else afterPainting(then);
}

/** How long a reader takes at least for a few lines, in milliseconds. */
const reading = 1500;

/** When nothing has been asked of the page for as long as a few lines take to read. */
export function whenQuiet(then: () => void): void {
  setTimeout(() => whenIdle(then), reading);
}
