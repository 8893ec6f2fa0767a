/**
 * When the canvas comes: after the first choices have been painted, when the browser is idle; never when the
 * player, the connection or the machine says no. Without it the still picture stays, and nothing else changes.
 */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StagePort, StageStart, StageView } from '../stage/stage-port.ts';
import { whenIdle } from './idle.ts';

/** Brings the stage, with the places that it can show. */
export type LoadStage = () => Promise<(start: StageStart) => Promise<StagePort>>;

export type LivingStage = {
  /** Takes an element of the page for the canvas; null while no canvas is wanted. */
  readonly mount: ReadonlySignal<((parent: HTMLElement) => () => void) | null>;
  /** True while the canvas shows the place. */
  readonly alive: Signal<boolean>;
  /** The first choices are on the page. Loads the stage when idle; once. */
  wake(): void;
};

type SavingNavigator = Navigator & { connection?: { saveData?: boolean } };

function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return canvas.getContext('webgl') !== null;
  } catch {
    return false;
  }
}

export function createLivingStage(parts: {
  wanted: boolean;
  load: LoadStage;
  assetUrl: (path: string) => string;
  view: ReadonlySignal<StageView | null>;
  onSpot: (spot: string) => void;
}): LivingStage {
  const mount = signal<((parent: HTMLElement) => () => void) | null>(null);
  const alive = signal(false);
  let woken = false;

  function fail(): void {
    alive.value = false;
    mount.value = null;
  }

  function mountWith(start: Awaited<ReturnType<LoadStage>>) {
    return (parent: HTMLElement) => {
      let gone = false;
      let end = () => {};
      const view = parts.view.peek();
      if (!view) return () => {};
      start({ parent, assetUrl: parts.assetUrl, view, onFailure: fail }).then(
        (port) => {
          if (gone) {
            port.destroy();
            return;
          }
          const unlisten = port.onSpot(parts.onSpot);
          const unfollow = effect(() => {
            if (parts.view.value) port.show(parts.view.value);
          });
          alive.value = true;
          end = () => {
            unfollow();
            unlisten();
            port.destroy();
            alive.value = false;
          };
        },
        () => fail(),
      );
      return () => {
        gone = true;
        end();
      };
    };
  }

  return {
    mount,
    alive,
    wake() {
      if (woken || !parts.wanted || (navigator as SavingNavigator).connection?.saveData) return;
      woken = true;
      whenIdle(() => {
        if (!hasWebGl()) return;
        parts.load().then(
          (start) => {
            mount.value = mountWith(start);
          },
          () => fail(),
        );
      });
    },
  };
}
