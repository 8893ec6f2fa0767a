import type { Point } from '../../shapes.ts';
import type { Sheet } from '../../sheet.ts';
import { type BoxSize, boxFaces, visibleFaces } from '../../solids.ts';
import { camera, LAMP } from './measures.ts';

/** What a carton tied with string looks like: its top catches light, the string says what it is. */
export type CartonLook = {
  top: string;
  front: string;
  side: string;
  string: string;
  /** Upper edges: the far one and the right one. */
  farEdge: string;
  rightEdge: string;
};

export function drawCarton(sheet: Sheet, box: BoxSize, look: CartonLook): void {
  const half = (from: Point, to: Point): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  for (const side of visibleFaces(camera, boxFaces(box), LAMP)) {
    const colour = side.name === 'top' ? look.top : side.name === 'front' ? look.front : look.side;
    sheet.fillTight(side.outline, colour);
    const [a, b, c, d] = side.outline as [Point, Point, Point, Point];
    if (side.name === 'front') {
      const strings = [
        [half(a, b), half(d, c)],
        [half(a, d), half(b, c)],
      ];
      sheet.lines(strings, look.string, 2.2);
    }
    if (side.name === 'top') {
      sheet.line([half(a, b), half(c, d)], look.string, 2);
      sheet.line([d, c], look.farEdge, 1.8);
      sheet.line([b, c], look.rightEdge, 1.8);
    }
  }
}
