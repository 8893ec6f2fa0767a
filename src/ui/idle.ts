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
