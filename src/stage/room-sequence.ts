/** The torch in the room as a function of time: slow, never flashing. Pure. */

const TRAVEL = 1.2;
const REST = 0.8;
/** What is left of the light when the torch has seen everything. */
const LEFT = 0.55;
const FADE = 1;

/** How long the torch is on its way over so many points, in seconds. */
export function torchSeconds(points: number): number {
  return points === 0 ? 0 : REST + (points - 1) * (TRAVEL + REST);
}

/** Where the pool is and how bright, 0 to 1; null without a way. At the end it rests on the last point. */
export function torchAt(
  seconds: number,
  way: readonly { x: number; y: number }[],
): { x: number; y: number; light: number } | null {
  const last = way.at(-1);
  if (last === undefined) return null;
  const ends = torchSeconds(way.length);
  if (seconds >= ends) {
    return { x: last.x, y: last.y, light: 1 - (1 - LEFT) * eased(Math.min(1, (seconds - ends) / FADE)) };
  }
  const light = eased(Math.min(1, Math.max(0, seconds) / REST));
  const leg = Math.max(0, Math.floor((seconds - REST) / (TRAVEL + REST)));
  const from = way[leg] ?? last;
  const to = way[leg + 1] ?? last;
  const share = eased(Math.min(1, Math.max(0, (seconds - REST - leg * (TRAVEL + REST)) / TRAVEL)));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, light };
}

/** A thing that lies somewhere else now is on its way for so long. */
export const MOVE_SECONDS = 0.9;

/** How far it has come, 0 to 1. */
export function movedShare(seconds: number): number {
  return eased(Math.min(1, Math.max(0, seconds / MOVE_SECONDS)));
}

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
